import Foundation

/// Runs `body` on a new folder that holds `files`, by path; the folder is removed afterwards.
@discardableResult
public func withFolder<Result>(
  _ files: [String: String], _ body: (String) throws -> Result
) throws -> Result {
  let manager = FileManager.default
  let root = manager.temporaryDirectory.appending(path: "greffier-\(UUID().uuidString)")
  defer { try? manager.removeItem(at: root) }
  try manager.createDirectory(at: root, withIntermediateDirectories: true)
  for (path, text) in files {
    let file = root.appending(path: path)
    try manager.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return try body(root.path)
}

/// The root of the package that `file`, a test source, belongs to.
public func packageRoot(_ file: String = #filePath) -> String {
  var url = URL(filePath: file)
  while url.path != "/" {
    url.deleteLastPathComponent()
    let manifest = url.appending(path: "Package.swift").path
    if FileManager.default.fileExists(atPath: manifest) { return url.path }
  }
  return "."
}
