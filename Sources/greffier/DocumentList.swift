import Foundation

/// The documents that the arguments of a command name, folders opened.
struct DocumentList {
  private(set) var paths: [String] = []
  /// Folders in which nothing stands.
  private(set) var empty: [String] = []

  /// Files as named; those of a folder, hidden ones left out, in order of path.
  init(_ arguments: [String]) {
    for argument in arguments {
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: argument, isDirectory: &isDirectory)
      guard exists, isDirectory.boolValue else {
        paths.append(argument)
        continue
      }
      let files = Self.files(in: argument)
      if files.isEmpty { empty.append(argument) }
      paths += files
    }
  }

  private static func files(in folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.sorted().map { "\(base)/\($0)" }.filter { path in
      var isDirectory: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      return !isDirectory.boolValue && !path.dropFirst(base.count).contains("/.")
    }
  }
}
