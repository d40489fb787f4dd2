import RuleEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A new rule in a rules folder: a short one that holds, with its essais, to be changed.
///
/// ```swift
/// let rule = NewRule(id: "pouvoir-ecrit", theme: "pouvoirs", portee: .seance)
/// let paths = try rule.write(to: RuleSet(folder: "Rules"))
/// ```
public struct NewRule {
  let id: String
  let theme: String
  let portee: Portee

  public init(id: String, theme: String, portee: Portee) {
    self.id = id
    self.theme = theme
    self.portee = portee
  }

  /// Writes the rule and its essais.
  ///
  /// - Returns: the two paths.
  /// - Throws: `AuthoringError` for a bad id or theme, an id that a file of `rules` has, and when
  ///   nothing can be written.
  public func write(to rules: RuleSet) throws(AuthoringError) -> [String] {
    guard Self.isName(id) else { throw .badID(id) }
    guard Self.isName(theme), !["parametres", "lib"].contains(theme) else {
      throw .badTheme(theme)
    }
    if let file = rules.regles.first(where: { $0.name.hasSuffix("/\(id).lua") }) {
      throw .exists(id: id, fichier: file.name)
    }
    let base = rules.dossier.hasSuffix("/") ? String(rules.dossier.dropLast()) : rules.dossier
    let path = "\(base)/\(theme)/\(id)"
    let files = [
      ("\(path).lua", Skeleton.rule(id, portee)), ("\(path).essais.lua", Skeleton.essais(portee)),
    ]
    if let essais = files.map(\.0).first(where: FileManager.default.fileExists) {
      throw .exists(id: id, fichier: essais)
    }
    do {
      for (path, text) in files { try Files.write(text, to: path) }
    } catch {
      for (path, _) in files { try? FileManager.default.removeItem(atPath: path) }
      throw .cannotWrite(path + ".lua")
    }
    return files.map(\.0)
  }

  /// Small letters, digits and single hyphens, a letter first.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
    return isPlain && text.first.map { !("0"..."9").contains($0) } ?? false
  }
}
