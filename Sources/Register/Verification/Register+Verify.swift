import GRDB

extension Register {
  /// Looks at everything that is kept: the file, the chain of the journal, the digest of every
  /// document, judgement and file of rules. It writes nothing. O(bytes kept).
  public func verify() throws(RegisterError) -> Verification {
    var verification = Verification()
    try read { db in
      verification.faults = try Self.fileFaults(db)
      // What SQLite itself finds damaged is not read further.
      guard verification.faults.isEmpty else { return }
      var chain = ChainCheck(db)
      try chain.run()
      verification = chain.verification
      guard chain.isWhole else { return }
      var acts = ActeCheck(db, chain.told)
      try acts.run()
      verification.actes = acts.count
      verification.faults += acts.faults
      verification.faults += try AccomplissementCheck.faults(db, told: chain.accomplissements)
      verification.faults += try ContentCheck.faults(db)
    }
    return verification
  }

  private static func fileFaults(_ db: Database) throws -> [RegisterFault] {
    let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
    var faults = integrity.filter { $0 != "ok" }.map { RegisterFault.file($0) }
    let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
    faults += orphans.prefix(20).map { row in
      .file("\(row["table"] as String? ?? "") → \(row["parent"] as String? ?? "")")
    }
    return faults
  }
}
