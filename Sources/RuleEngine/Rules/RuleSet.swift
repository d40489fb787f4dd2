import Crypto
import Foundation
import LuaHost

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
  public let regles: [LuaSource]
  /// The files of `parametres/`.
  public let parametres: [LuaSource]
  /// The files whose name ends in `.essais.lua`.
  public let essais: [LuaSource]
  /// `sha256:` and the digest of all paths and texts but the essais, in hexadecimal.
  public let empreinte: String

  /// Reads every `.lua` file below `folder`. Throws `RuleSetError` when it is no folder that can
  /// be read, or holds no rule.
  public init(folder: String) throws(RuleSetError) {
    let files = try Self.files(in: folder)
    dossier = folder
    essais = files.filter { $0.name.hasSuffix(".essais.lua") }
    let law = files.filter { !$0.name.hasSuffix(".essais.lua") }
    parametres = law.filter { Self.folder(of: $0, in: folder) == "parametres" }
    regles = law.filter { !["parametres", "lib"].contains(Self.folder(of: $0, in: folder)) }
    empreinte = Self.digest(law, in: folder)
    if regles.isEmpty { throw .noRules(folder) }
  }

  private static func files(in folder: String) throws(RuleSetError) -> [LuaSource] {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory) else {
      throw .missing(folder)
    }
    guard isDirectory.boolValue, let paths = FileManager.default.enumerator(atPath: folder) else {
      throw .notAFolder(folder)
    }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let names = paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".lua") }.sorted()
    var files: [LuaSource] = []
    for name in names {
      guard let data = FileManager.default.contents(atPath: "\(base)/\(name)"),
        let text = String(data: data, encoding: .utf8)
      else { throw .unreadable("\(base)/\(name)") }
      files.append(LuaSource(name: "\(base)/\(name)", text: text))
    }
    return files
  }

  /// The first folder of the path of `file` below `root`.
  private static func folder(of file: LuaSource, in root: String) -> Substring? {
    let relative = file.name.dropFirst(root.hasSuffix("/") ? root.count : root.count + 1)
    let parts = relative.split(separator: "/")
    return parts.count > 1 ? parts.first : nil
  }

  private static func digest(_ files: [LuaSource], in folder: String) -> String {
    var hash = SHA256()
    for file in files {
      let relative = file.name.dropFirst(folder.hasSuffix("/") ? folder.count : folder.count + 1)
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
