import GRDB

/// How acts were judged, as the journal tells it.
enum JudgementTable {
  /// The judgements of the act `numero`, in order.
  static func jugements(of numero: Int64, _ db: Database) throws -> [Acte.Jugement] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT journal.numero, journal.corps, cadres.corps AS cadre FROM jugements
        JOIN journal USING (numero) JOIN cadres ON cadres.numero = jugements.cadre
        WHERE acte = ? ORDER BY journal.numero
        """, arguments: [numero])
    return try rows.map { row in
      let entry = try CanonicalJSON.value(JudgementEntry.self, row["corps"])
      return Acte.Jugement(
        numero: row["numero"], le: entry.le,
        cadre: try CanonicalJSON.value(Cadre.self, row["cadre"]), verdicts: entry.verdicts)
    }
  }
}
