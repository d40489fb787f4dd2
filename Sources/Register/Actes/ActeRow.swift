import Deliberation
import Foundation
import GRDB
import Reading

/// A row of the table of acts, and the content that goes with it.
struct ActeRow {
  let summary: ActeSummary
  let jugement: Int64?

  /// The content of an act, unpacked.
  struct Kept {
    let octets: [UInt8]
    let texte: String?
    let record: String
    let remarques: [Remarque]
    let searched: String
  }

  init(_ row: Row) {
    summary = ActeSummary(row)
    jugement = row["jugement"]
  }

  /// The row of `numero`; throws `.noActe`.
  static func find(_ numero: Int64, _ db: Database) throws -> ActeRow {
    let find = try db.cachedStatement(sql: "SELECT * FROM actes WHERE numero = ?")
    guard let row = try Row.fetchOne(find, arguments: [numero]) else {
      throw RegisterError.noActe("\(numero)")
    }
    return ActeRow(row)
  }

  /// The content; throws `.removed`, or `.damaged` when it cannot be unpacked.
  func kept(_ db: Database) throws -> Kept {
    let find = try db.cachedStatement(sql: "SELECT * FROM pieces WHERE acte = ?")
    guard let row = try Row.fetchOne(find, arguments: [summary.numero]) else {
      throw RegisterError.removed(summary.empreinte, motif: summary.retrait?.motif ?? "")
    }
    guard let octets = Packed(stored: row["octets"]).bytes() else { throw damaged(.octets) }
    guard let record = Packed(stored: row["record"]).text(after: octets) else {
      throw damaged(.record)
    }
    func text(_ column: String) throws -> String? {
      guard let data = row[column] as Data? else { return nil }
      guard let text = Packed(stored: data).text(after: octets) else { throw damaged(.texte) }
      return text
    }
    let texte = try text("texte")
    let remarques = try (row["remarques"] as String?).map {
      try CanonicalJSON.value([Remarque].self, $0)
    }
    return Kept(
      octets: octets, texte: texte, record: record, remarques: remarques ?? [],
      searched: try text("mots") ?? texte ?? "")
  }

  /// The JSON of the judgement `numero`.
  func verdicts(_ numero: Int64, _ db: Database) throws -> String {
    let find = try db.cachedStatement(
      sql: "SELECT verdicts, modele FROM jugements WHERE numero = ?")
    guard let row = try Row.fetchOne(find, arguments: [numero]) else { throw damaged(.verdicts) }
    var models = VerdictModels()
    let model = try (row["modele"] as Int64?).map { try models.model($0, db) }
    guard let text = Packed(stored: row["verdicts"]).text(after: model?.bytes ?? []) else {
      throw damaged(.verdicts)
    }
    return text
  }

  func damaged(_ part: RegisterFault.Part) -> RegisterError {
    .damagedActe(summary.empreinte, part)
  }
}
