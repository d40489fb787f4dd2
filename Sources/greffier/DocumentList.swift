import RuleTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The documents that the arguments of a command name, folders opened.
struct DocumentList {
  private(set) var paths: [String] = []
  /// Folders in which nothing stands.
  private(set) var empty: [String] = []

  /// Files as named; those of a folder, hidden ones and kept verdicts left out, in order of path.
  init(_ arguments: [String]) {
    for argument in arguments {
      guard Self.isFolder(argument) else {
        paths.append(argument)
        continue
      }
      let files = Self.files(in: argument)
      if files.isEmpty { empty.append(argument) }
      paths += files
    }
  }

  /// Names the empty folders on standard error.
  func reportEmpty() {
    for path in empty { Output.diagnostic("\(path): le dossier est vide") }
  }

  private static func files(in folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let below = (try? FileManager.default.subpathsOfDirectory(atPath: base)) ?? []
    return below.sorted().filter { name in
      !name.hasPrefix(".") && !name.contains("/.") && !isFolder("\(base)/\(name)")
        && !name.hasSuffix(DocumentResult.suffixe)
    }.map { "\(base)/\($0)" }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil
  }
}
