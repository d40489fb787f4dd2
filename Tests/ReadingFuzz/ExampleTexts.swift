import Foundation

/// The texts of acts that stand in the project: its examples, and those written in its tests.
public enum ExampleTexts {
  /// The texts below the package's folder `root`, in order of path; at least one, or the folder is
  /// not that of the package.
  public static func all(in root: String) -> [[UInt8]] {
    files(root + "/Examples", ".txt").compactMap(FileManager.default.contents).map(Array.init)
      + files(root + "/Tests/ReadingTests/Textes", ".swift").flatMap(literals)
  }

  private static func files(_ folder: String, _ suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  /// The literals of several lines of a Swift file.
  private static func literals(_ path: String) -> [[UInt8]] {
    let data = FileManager.default.contents(atPath: path) ?? Data()
    let parts = String(decoding: data, as: UTF8.self).components(separatedBy: "\"\"\"")
    return stride(from: 1, to: parts.count, by: 2).map { Array(parts[$0].utf8) }
  }
}
