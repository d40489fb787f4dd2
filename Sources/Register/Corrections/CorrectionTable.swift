import Deliberation
import GRDB

/// Corrections, kept beside what was read.
enum CorrectionTable {
  /// Those of the act `numero`, in order.
  static func corrections(of numero: Int64, _ db: Database) throws -> [Correction] {
    let find = try db.cachedStatement(
      sql: "SELECT correction FROM corrections WHERE acte = ? ORDER BY numero")
    return try String.fetchAll(find, arguments: [numero]).map {
      try CanonicalJSON.value(Correction.self, $0)
    }
  }

  /// Keeps `correction` of the act `numero`, under the number of its entry in the journal.
  static func insert(
    _ correction: Correction, of numero: Int64, as entry: Int64, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO corrections VALUES (?, ?, ?, ?)",
      arguments: [entry, numero, correction.chemin, try CanonicalJSON.text(correction)])
  }
}
