import GRDB

/// The changes of the register's tables, from the first, each in a file of its own.
///
/// To add tables: write `Migrations+Engagements.swift` beside this file with one
/// `static func engagements(_ db: Database) throws`, and a line at the end of `all`. A migration
/// that has been released is never changed: another follows it. What is appended to the journal
/// does not depend on tables, so that the chain outlives them.
enum Migrations {
  /// The name of each, which the file keeps, and what it does.
  static let all: [(name: String, change: @Sendable (Database) throws -> Void)] = [
    ("001-registre", registre),
    ("002-engagements", engagements),
  ]

  /// Brings a register up to date.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, change) in all {
      migrator.registerMigration(name, migrate: change)
    }
    return migrator
  }
}
