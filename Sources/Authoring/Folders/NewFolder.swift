import RuleEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A new rules folder: one sample rule with its essais and its parameter, and what an editor needs.
///
/// ```swift
/// try NewFolder.write(to: "mes-regles")
/// ```
public enum NewFolder {
  /// Its files by path, but those that `Editor` writes.
  static let files = [
    "LISEZMOI.md": Samples.readme,
    "convocation/delai-reglement.essais.lua": Samples.essais,
    "convocation/delai-reglement.lua": Samples.rule,
    "parametres/reglement.lua": Samples.parametres,
  ]

  /// Writes the folder whole, or not at all.
  ///
  /// - Throws: `AuthoringError` when `folder` is a file or holds something, and when it cannot be
  ///   written.
  public static func write(to folder: String) throws(AuthoringError) {
    let manager = FileManager.default
    var isFolder: Bool = false
    if manager.fileExists(atPath: folder, isDirectory: &isFolder) {
      let names = isFolder ? try? manager.contentsOfDirectory(atPath: folder) : nil
      guard names == [] else { throw .notEmpty(folder) }
    }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let draft = "\(base).\(UUID().uuidString)"
    defer { try? manager.removeItem(atPath: draft) }
    do {
      for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        try Files.write(text, to: "\(draft)/\(path)")
      }
      try Editor.write(to: draft)
      if isFolder { try manager.removeItem(atPath: base) }
      try manager.moveItem(atPath: draft, toPath: base)
    } catch {
      throw .cannotWrite(folder)
    }
  }
}
