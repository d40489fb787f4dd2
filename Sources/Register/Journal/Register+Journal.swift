import GRDB

extension Register {
  /// The entries of the journal whose number is above `numero`, in order, at most `limit`.
  public func journal(
    after numero: Int64 = 0, limit: Int = .max
  ) throws(RegisterError) -> [JournalEntry] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM journal WHERE numero > ? ORDER BY numero LIMIT ?",
        arguments: [numero, limit]
      ).map(JournalEntry.init)
    }
  }
}
