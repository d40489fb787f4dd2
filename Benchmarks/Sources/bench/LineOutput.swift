import Foundation

/// Lines to a file, a good many at a time.
struct LineOutput {
  private static let full = 1 << 16
  private let handle: FileHandle
  private var buffer = Data()

  init(_ handle: FileHandle) { self.handle = handle }

  /// Adds `line` and its end. Throws when the file takes no more.
  mutating func write(_ line: String) throws {
    buffer.append(contentsOf: line.utf8)
    buffer.append(0x0A)
    if buffer.count >= Self.full { try flush() }
  }

  /// Writes what was added and not yet written.
  mutating func flush() throws {
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
