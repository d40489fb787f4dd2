import Crypto
import LuaHost

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of a rules folder, read but not yet compiled.
///
/// A folder is self-contained: copied elsewhere, it gives the same verdicts.
///
///     let rules = try RuleSet(folder: "Rules")
///     let evaluator = try Evaluator(rules)
public struct RuleSet: Sendable {
  /// The folder as the caller named it.
  public let dossier: String
  /// One file a rule, in order of path.
  public private(set) var regles: [LuaSource]
  /// The files of `parametres/`.
  public private(set) var parametres: [LuaSource]
  /// Rules, parameters and what else is part of `empreinte`, in order of path.
  public let fichiers: [LuaSource]
  /// `sha256:` and the digest of all paths and texts but the essais, in hexadecimal.
  public let empreinte: String
  private let essais: [String]

  /// How the names of files of essais end.
  private static let suffixesEssais = [".essais.lua", ".essais.csv"]

  /// The rule that a file of essais tests: `presence/quorum-presents.essais.lua` tests
  /// `quorum-presents`; nil for another file.
  public static func regle(desEssais fichier: String) -> String? {
    suffixesEssais.first(where: fichier.hasSuffix).map { suffix in
      String((fichier.split(separator: "/").last ?? "").dropLast(suffix.count))
    }
  }

  /// Reads every `.lua` file below `folder`, the essais and what is hidden aside. Throws
  /// `RuleSetError` when it is no folder that can be read, or holds no rule.
  public init(folder: String) throws(RuleSetError) {
    let paths = try Self.paths(in: folder)
    let law = try Self.read(paths.filter { Self.regle(desEssais: $0) == nil })
    try self.init(folder: folder, law, essais: paths.filter { Self.regle(desEssais: $0) != nil })
  }

  /// What a folder called `folder` gives when it holds `files`, called by their paths below it, in
  /// order of path. Throws `.noRules` when none is a rule.
  public init(folder: String, files: [LuaSource]) throws(RuleSetError) {
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let law = files.map { LuaSource(name: "\(base)/\($0.name)", text: $0.text) }
    try self.init(folder: folder, law, essais: [])
  }

  private init(
    folder: String, _ law: [LuaSource], essais: [String]
  ) throws(RuleSetError) {
    dossier = folder
    fichiers = law
    self.essais = essais
    parametres = law.filter { Self.folder(of: $0, in: folder) == "parametres" }
    regles = law.filter { !["parametres", "lib"].contains(Self.folder(of: $0, in: folder)) }
    empreinte = Self.digest(law, in: folder)
    if regles.isEmpty { throw .noRules(folder) }
  }

  /// The path of `fichier` below the folder: `presence/quorum-presents.lua`.
  public func chemin(de fichier: LuaSource) -> String {
    Self.relative(fichier, in: dossier)
  }

  /// The same folder with other files of rules or of parameters: what a change would give.
  /// `empreinte` stays that of the folder.
  public func avec(regles: [LuaSource]? = nil, parametres: [LuaSource]? = nil) -> RuleSet {
    var autre = self
    autre.regles = regles ?? self.regles
    autre.parametres = parametres ?? self.parametres
    return autre
  }

  /// Whether `folder` is a folder with `.lua` files.
  public static func estDossier(_ folder: String) -> Bool {
    (try? paths(in: folder))?.isEmpty == false
  }

  /// Reads the files whose name ends in `.essais.lua` or `.essais.csv`, in order of path.
  public func lesEssais() throws(RuleSetError) -> [LuaSource] {
    try Self.read(essais)
  }

  private static func paths(in folder: String) throws(RuleSetError) -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { throw .missing(folder) }
    guard (try? FileManager.default.contentsOfDirectory(atPath: folder)) != nil,
      let names = try? FileManager.default.subpathsOfDirectory(atPath: folder)
    else { throw .notAFolder(folder) }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    return names.filter { name in
      (name.hasSuffix(".lua") || regle(desEssais: name) != nil) && !isHidden(name)
    }.sorted().map { "\(base)/\($0)" }
  }

  /// Whether a name on the way begins with a point.
  private static func isHidden(_ path: String) -> Bool {
    path.hasPrefix(".") || path.contains("/.")
  }

  private static func read(_ paths: [String]) throws(RuleSetError) -> [LuaSource] {
    var files: [LuaSource] = []
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path),
        let text = String(validating: data, as: UTF8.self)
      else { throw .unreadable(path) }
      files.append(LuaSource(name: path, text: text))
    }
    return files
  }

  /// The first folder of the path of `file` below `root`.
  private static func folder(of file: LuaSource, in root: String) -> Substring? {
    let parts = relative(file, in: root).split(separator: "/")
    return parts.count > 1 ? parts.first : nil
  }

  private static func relative(_ file: LuaSource, in root: String) -> String {
    String(file.name.dropFirst(root.hasSuffix("/") ? root.count : root.count + 1))
  }

  private static func digest(_ files: [LuaSource], in folder: String) -> String {
    var hash = SHA256()
    for file in files {
      let relative = relative(file, in: folder)
      hash.update(data: Data("\(relative)\u{0}\(file.text.utf8.count)\u{0}".utf8))
      hash.update(data: Data(file.text.utf8))
    }
    let digits = hash.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "sha256:" + digits.joined()
  }
}

/// Why a rules folder could not be read.
public enum RuleSetError: Error, Sendable, Equatable {
  case missing(String)
  case notAFolder(String)
  /// A file that cannot be read, or is not UTF-8.
  case unreadable(String)
  case noRules(String)
}
