import GRDB

/// Compares each row that tells how an obligation was met with its entry in the journal.
enum AccomplissementCheck {
  /// - Parameter told: what the entries tell, by number.
  static func faults(
    _ db: Database, told: [Int64: AccomplissementTable.Entry]
  ) throws -> [RegisterFault] {
    var faults: [RegisterFault] = []
    var left = told
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT accomplissements.*, actes.empreinte AS document
        FROM accomplissements JOIN actes ON actes.numero = acte ORDER BY accomplissements.numero
        """)
    while let row = try rows.next() {
      let (numero, acte): (Int64, Empreinte) = (row["numero"], row["document"])
      guard let entry = left.removeValue(forKey: numero) else {
        faults.append(.untoldRow(numero, acte: acte, cle: row["cle"]))
        continue
      }
      if !entry.isTold(by: row) {
        faults.append(.changedRow(numero, acte: entry.acte, cle: entry.cle))
      }
    }
    return faults + left.keys.sorted().map { .notKept(entry: $0) }
  }
}

extension AccomplissementTable.Entry {
  /// Whether the row tells the same.
  fileprivate func isTold(by row: Row) -> Bool {
    let digests: [Empreinte] = [row["document"], row["empreinte"]]
    let words: [String] = [row["cle"], row["le"], row["preuve"]]
    return digests == [acte, empreinte] && words == [cle, date, preuve]
  }
}
