#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of text.
enum Files {
  /// Writes `text` to the file at `path`, in folders made as needed.
  static func write(_ text: String, to path: String) throws {
    if let end = path.lastIndex(of: "/") {
      try FileManager.default.createDirectory(
        atPath: String(path[..<end]), withIntermediateDirectories: true)
    }
    try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
  }
}
