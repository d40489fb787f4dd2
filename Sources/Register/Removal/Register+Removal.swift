import Foundation
import GRDB

extension Register {
  /// What the journal tells of a removal.
  struct RemovalEntry: Codable {
    let acte: Empreinte
    let le: String
    let motif: String
  }

  /// Removes the content of the act `numero`: its bytes, its text, its record, what was corrected
  /// and the words it is found by. Its digest, its judgements and their entries in the journal
  /// stay, with `motif`. The file keeps none of the removed bytes. Throws `.removed` when that is
  /// done already. O(words of the register).
  public func remove(_ numero: Int64, motif: String) throws(RegisterError) {
    let instant = instant
    try write { db in
      let row = try ActeRow.find(numero, db)
      let kept = try row.kept(db)
      try Self.remove(numero, words: kept.searched, db)
      try db.execute(
        sql: "UPDATE actes SET retire_le = ?, retire_motif = ?, objet = NULL WHERE numero = ?",
        arguments: [instant, motif, numero])
      var journal = try JournalWriter(db)
      try journal.append(
        .retrait, RemovalEntry(acte: row.summary.empreinte, le: instant, motif: motif))
    }
    // What the log beside the file held goes too.
    try RegisterFile.told(path) {
      try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
  }

  private static func remove(_ numero: Int64, words: String, _ db: Database) throws {
    try db.execute(sql: "PRAGMA secure_delete = ON")
    try db.execute(
      sql: "INSERT INTO recherche (recherche, rowid, mots) VALUES ('delete', ?, ?)",
      arguments: [numero, words])
    // The index marks what it deletes, and lets go of it when its parts are merged.
    try db.execute(sql: "INSERT INTO recherche (recherche) VALUES ('optimize')")
    for table in ["pieces", "constats", "corrections"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE acte = ?", arguments: [numero])
    }
    try db.execute(sql: "UPDATE jugements SET record = NULL WHERE acte = ?", arguments: [numero])
    try db.execute(sql: "PRAGMA secure_delete = OFF")
  }
}
