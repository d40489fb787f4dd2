import Foundation
import GRDB

/// Adds entries to the journal, within the transaction that writes what they tell of.
///
///     var journal = try JournalWriter(db)
///     let numero = try journal.append(.retrait, body)
struct JournalWriter {
  private let db: Database
  private var last: (numero: Int64, empreinte: Empreinte)

  /// A writer that goes on from the last entry.
  init(_ db: Database) throws {
    self.db = db
    let row: Row? = try Row.fetchOne(
      db, sql: "SELECT numero, empreinte FROM journal ORDER BY numero DESC LIMIT 1")
    last = (row?["numero"] ?? 0, row?["empreinte"] ?? JournalEntry.origine)
  }

  /// Appends an entry that tells `body`, and gives its number.
  @discardableResult
  mutating func append(_ nature: JournalEntry.Nature, _ body: some Encodable) throws -> Int64 {
    try append(nature, corps: try CanonicalJSON.text(body))
  }

  /// The same entry, told in the bytes that `CanonicalJSON` gives it.
  mutating func append(_ nature: JournalEntry.Nature, corps: String) throws -> Int64 {
    let empreinte = JournalEntry.empreinte(last.empreinte, nature, corps)
    let insert = try db.cachedStatement(sql: "INSERT INTO journal VALUES (?, ?, ?, ?, ?)")
    try insert.execute(
      arguments: [last.numero + 1, last.empreinte, nature.rawValue, corps, empreinte])
    last = (last.numero + 1, empreinte)
    return last.numero
  }
}
