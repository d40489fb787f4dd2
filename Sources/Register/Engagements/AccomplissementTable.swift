import Deliberation
import GRDB
import Suivi

/// What was done about the obligations of acts, as the journal tells it.
enum AccomplissementTable {
  /// What the journal tells of one.
  struct Entry: Codable {
    let acte: Empreinte
    let cle: String
    /// The day on which it was done.
    let date: String
    /// The name of the file that proves it, and the digest of its bytes.
    let preuve: String
    let empreinte: Empreinte
    let le: String
  }

  /// Those in force, by act then by key.
  static func all(_ db: Database) throws -> [Int64: [String: EngagementSuivi.Preuve]] {
    try read("", [], db)
  }

  /// Those of one act, by key.
  static func all(of acte: Int64, _ db: Database) throws -> [String: EngagementSuivi.Preuve] {
    try read("WHERE acte = ?", [acte], db)[acte] ?? [:]
  }

  static func insert(_ entry: Entry, of acte: Int64, as numero: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO accomplissements VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [numero, acte, entry.cle, entry.date, entry.preuve, entry.empreinte])
  }

  private static func read(
    _ condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Int64: [String: EngagementSuivi.Preuve]] {
    var preuves: [Int64: [String: EngagementSuivi.Preuve]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM accomplissements \(condition) ORDER BY numero", arguments: arguments)
    while let row = try rows.next() {
      let empreinte: Empreinte = row["empreinte"]
      preuves[row["acte"], default: [:]][row["cle"]] = EngagementSuivi.Preuve(
        le: Jour(row["le"] as String), nom: row["preuve"], empreinte: "\(empreinte)")
    }
    return preuves
  }
}

extension JournalEntry.Nature {
  /// An obligation was met.
  public static let accomplissement = JournalEntry.Nature(rawValue: "accomplissement")
}
