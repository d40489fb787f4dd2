import Deliberation
import GRDB

extension Register {
  /// An act, and its record with what was corrected.
  public struct ActeSeance: Sendable, Equatable {
    public let acte: ActeSummary
    public let seance: Seance
  }

  /// The acts of `assemblee` whose séance was held from `du` to the eve of `date`, the latest
  /// first.
  ///
  /// An assembly is the same when its SIREN is; else when its code INSEE, its commune or its name
  /// is, in that order, and its type and département do not differ.
  public func seances(
    of assemblee: Assemblee, before date: Jour, since du: Jour? = nil, limit: Int? = nil
  ) throws(RegisterError) -> [ActeSeance] {
    let key = AssembleeKey(assemblee)
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM actes
          WHERE retire_le IS NULL AND date < ? AND date >= ?
            AND (siren = ? OR commune_cle = ? OR code_insee = ? OR assemblee_cle = ?)
          ORDER BY date DESC, numero DESC
          """,
        arguments: [
          date.description, du?.description ?? "", key.siren, key.commune, key.codeINSEE, key.nom,
        ])
      let same = rows.lazy.filter { AssembleeKey($0).estComme(key) }
      return try same.prefix(limit ?? .max).map { try ActeSeance(ActeRow($0), db) }
    }
  }
}

extension Register.ActeSeance {
  init(_ row: ActeRow, _ db: Database) throws {
    acte = row.summary
    seance = try row.seance(
      row.kept(db).record, CorrectionTable.corrections(of: row.summary.numero, db))
  }
}

extension AssembleeKey {
  init(_ row: Row) {
    type = row["type"]
    siren = row["siren"]
    codeINSEE = row["code_insee"]
    departement = row["departement"]
    commune = row["commune_cle"]
    nom = row["assemblee_cle"]
  }
}
