import Foundation
import GRDB

/// The acts that were checked, how they were judged and by which rules, in one SQLite file.
///
///     let register = try Register(creatingAt: "registre.sqlite")
///     try register.add([deposit], judgedBy: cadre)
///     for acte in try register.actes(matching: ActeFilter(commune: "Saint-Usage")) {
///       print(acte.empreinte.court, acte.counts[.nullite])
///     }
///
/// It may be used from any thread, and the file from several programs at once: one writes, the
/// others wait for a minute, or as long as they are told, then throw `.busy`. What a call has
/// written is on the disk when the call returns. Every method throws `RegisterError`.
public final class Register: Sendable {
  /// The name of the file when nothing else is said: in the folder that holds the rules folder.
  public static let nom = "registre.sqlite"
  /// How many seconds a program waits for another that writes, unless it is told otherwise.
  public static let patience: TimeInterval = 60

  /// The file, as the caller named it.
  public let path: String
  /// For the files of this room, whose tables they add to by a migration of their own.
  let database: DatabasePool
  /// The time of what is written.
  let now: @Sendable () -> Date

  /// Opens the register at `path`, brought up to date if an earlier version made it; throws
  /// `.missing` when there is none.
  public init(
    at path: String, patience: TimeInterval = Register.patience,
    now: @escaping @Sendable () -> Date = { Date() }
  ) throws(RegisterError) {
    database = try RegisterFile.open(path, patience: patience)
    self.path = path
    self.now = now
  }

  /// The same; the register is made when there is none.
  public init(
    creatingAt path: String, patience: TimeInterval = Register.patience,
    now: @escaping @Sendable () -> Date = { Date() }
  ) throws(RegisterError) {
    database = try RegisterFile.openOrCreate(path, patience: patience)
    self.path = path
    self.now = now
  }

  /// Closes the file, and leaves nothing beside it unless another program has it open.
  public func close() throws(RegisterError) {
    try RegisterFile.told(path) {
      try database.close()
      // The pool closes what only reads last; SQLite tidies up after one that may write.
      let last = try DatabaseQueue(path: path)
      try last.read { _ = try $0.schemaVersion() }
      try last.close()
    }
  }

  /// What `body` reads, of one state of the register.
  func read<Result>(_ body: (Database) throws -> Result) throws(RegisterError) -> Result {
    try RegisterFile.told(path) { try database.read(body) }
  }

  /// What `body` writes, all of it or nothing.
  func write<Result>(_ body: (Database) throws -> Result) throws(RegisterError) -> Result {
    try RegisterFile.told(path) { try database.write(body) }
  }

  /// Now, in UTC, to the second: `2026-11-29T02:15:00Z`.
  var instant: String { now().formatted(.iso8601) }
}
