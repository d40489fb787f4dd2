import Foundation
import GRDB

/// The file of a register: made whole or not at all, and never written to before it is known.
enum RegisterFile {
  /// « GRFR »: what tells a register from another SQLite file.
  static let applicationID = 0x4752_4652
  /// A pool on the register at `path`, up to date, that waits for `patience` seconds while another
  /// program writes.
  static func open(
    _ path: String, patience: TimeInterval
  ) throws(RegisterError) -> DatabasePool {
    try told(path) {
      guard FileManager.default.fileExists(atPath: path) else { throw RegisterError.missing(path) }
      try refuseForeign(path)
      let pool = try DatabasePool(path: path, configuration: configuration(patience))
      try bringUpToDate(pool, path)
      return pool
    }
  }

  /// The same, the file being made when there is none. It is made beside its place and moved there
  /// once it is whole.
  static func openOrCreate(
    _ path: String, patience: TimeInterval
  ) throws(RegisterError) -> DatabasePool {
    guard !FileManager.default.fileExists(atPath: path) else {
      return try open(path, patience: patience)
    }
    try told(path) {
      let part = "\(path).\(ProcessInfo.processInfo.processIdentifier).nouveau"
      defer { removeFiles(part) }
      let queue = try DatabaseQueue(path: part, configuration: configuration(patience))
      try queue.write { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
      try Migrations.migrator.migrate(queue)
      try queue.close()
      try put(part, at: path)
    }
    return try open(path, patience: patience)
  }

  /// Gives the file `part` the name `path`, unless another program was quicker: its register is
  /// then the one.
  private static func put(_ part: String, at path: String) throws(RegisterError) {
    var status = link(part, path)
    // Some file systems have no links.
    if status != 0, errno == EPERM || errno == EOPNOTSUPP {
      status = FileManager.default.fileExists(atPath: path) ? 0 : rename(part, path)
    }
    if status != 0, errno != EEXIST {
      throw .unwritable(path, reason: String(cString: strerror(errno)))
    }
    // The name too is on the disk before anything is acknowledged.
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let handle = FileHandle(forReadingAtPath: folder)
    try? handle?.synchronize()
    try? handle?.close()
  }

  private static func configuration(_ patience: TimeInterval) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.label = "registre"
    configuration.prepareDatabase { db in
      guard !db.configuration.readonly else { return }
      // An act is acknowledged once it is on the disk, whatever happens to the machine.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  /// A file that is empty, that another program made or that is no database is left as it is.
  private static func refuseForeign(_ path: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw RegisterError.unwritable(path, reason: String(cString: strerror(errno)))
    }
    defer { try? handle.close() }
    let head = try handle.read(upToCount: 100) ?? Data()
    guard head.starts(with: Data("SQLite format 3\0".utf8)) else {
      throw RegisterError.notARegister(path)
    }
    guard head.count == 100 else {
      throw RegisterError.damaged(path, reason: "file is too short")
    }
    let id = head[68..<72].reduce(0) { $0 << 8 | Int($1) }
    guard id == applicationID else { throw RegisterError.notARegister(path) }
  }

  private static func bringUpToDate(_ pool: DatabasePool, _ path: String) throws {
    let migrator = Migrations.migrator
    let applied = try pool.read { try migrator.appliedIdentifiers($0) }
    if let unknown = applied.subtracting(migrator.migrations).sorted().first {
      throw RegisterError.newer(path, migration: unknown)
    }
    guard applied.count < migrator.migrations.count else { return }
    do {
      try migrator.migrate(pool)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      throw RegisterError.older(path, reason: error.message ?? "")
    }
  }

  /// Whether there is a file at `path`, in a folder where nothing can be written: SQLite keeps its
  /// log beside the file.
  static func isInReadOnlyFolder(_ path: String) -> Bool {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    let files = FileManager.default
    return files.fileExists(atPath: path) && !files.isWritableFile(atPath: folder)
  }

  private static func removeFiles(_ path: String) {
    for end in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + end)
    }
  }

  /// Runs `body`; what SQLite says becomes an error of the register at `path`.
  static func told<Result>(
    _ path: String, _ body: () throws -> Result
  ) throws(RegisterError) -> Result {
    do {
      return try body()
    } catch let error as RegisterError {
      throw error
    } catch let error as DatabaseError {
      throw RegisterError(error, path)
    } catch {
      throw .failed(path, reason: "\(error)")
    }
  }
}

extension RegisterError {
  /// What `error` means for the register at `path`.
  init(_ error: DatabaseError, _ path: String) {
    let reason = error.message ?? "\(error.extendedResultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
    case .SQLITE_FULL: self = .full(path)
    case .SQLITE_CORRUPT: self = .damaged(path, reason: reason)
    case .SQLITE_NOTADB: self = .notARegister(path)
    case .SQLITE_CANTOPEN where RegisterFile.isInReadOnlyFolder(path),
      .SQLITE_READONLY where RegisterFile.isInReadOnlyFolder(path):
      self = .readOnlyFolder(path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR:
      self = .unwritable(path, reason: reason)
    default: self = .failed(path, reason: reason)
    }
  }
}
