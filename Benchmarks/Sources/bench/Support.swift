import Foundation

/// What makes a measure worthless.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// A rule file.
struct Rule: Sendable {
  let name, text: String

  /// Those of the folder, sorted by name.
  static func all(in folder: URL) throws -> [Rule] {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "lua" }
    let sorted = files.sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try sorted.map { file in
      Rule(name: file.lastPathComponent, text: try String(contentsOf: file, encoding: .utf8))
    }
  }
}

/// A number with so many decimals.
func fixed(_ number: Double, _ decimals: Int) -> String {
  String(format: "%.\(decimals)f", number)
}

/// `text` at the left of so many columns.
func padded(_ text: String, _ columns: Int) -> String {
  text + String(repeating: " ", count: max(1, columns - text.count))
}

/// `text` at the right of so many columns.
func aligned(_ text: String, _ columns: Int) -> String {
  String(repeating: " ", count: max(0, columns - text.count)) + text
}

extension Collection where Element == Double {
  /// The middle value; 0 when empty.
  var median: Double {
    let sorted = self.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}
