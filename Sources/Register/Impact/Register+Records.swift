import Deliberation
import GRDB
import Reading

extension Register {
  /// The séances, as corrected, of the acts numbered from `first` on, `count` at most. They lack
  /// the places on which no verdict hangs: rules are told no map.
  func seances(
    from first: Int64, _ count: Int64
  ) throws(RegisterError) -> [(numero: Int64, seance: Seance)] {
    let range: StatementArguments = [first, first + count - 1]
    return try read { db in
      let corrected = try Int64.fetchSet(
        db, sql: "SELECT acte FROM corrections WHERE acte BETWEEN ? AND ?", arguments: range)
      let find = try db.cachedStatement(
        sql: "SELECT acte, octets, record FROM pieces WHERE acte BETWEEN ? AND ? ORDER BY acte")
      var seances: [(numero: Int64, seance: Seance)] = []
      let rows = try Row.fetchCursor(find, arguments: range)
      while let row = try rows.next() {
        let numero: Int64 = row[0]
        guard
          let seance = Self.seance(octets: Packed(stored: row[1]), record: Packed(stored: row[2]))
        else {
          throw try ActeRow.find(numero, db).damaged(.record)
        }
        let corrections =
          try corrected.contains(numero) ? CorrectionTable.corrections(of: numero, db) : []
        seances.append((numero, seance.corrigee(corrections)))
      }
      return seances
    }
  }

  /// The séance of a record packed after a document; nil when either is damaged.
  private static func seance(octets: Packed, record: Packed) -> Seance? {
    guard let octets = octets.bytes(), let record = record.bytes(after: octets) else { return nil }
    return try? RecordReader.read(record, fichier: "", places: .deciding)
  }
}
