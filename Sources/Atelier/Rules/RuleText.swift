import Crypto
import LuaHost

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A rule or parameter file as it stands on disk.
struct RuleText: Sendable, Equatable {
  /// The path, as the rules folder names it.
  let fichier: String
  let text: String

  /// The digest of the text: tells whether it is still the one that somebody began with.
  var empreinte: String { Self.empreinte(text) }

  static func empreinte(_ text: String) -> String {
    empreinte(Array(text.utf8))
  }

  /// The SHA-256 of `bytes`, in hexadecimal.
  static func empreinte(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// The name of a file of rules without its folder nor its ending: what pages call it.
  static func stem(_ fichier: String) -> String {
    String((fichier.split(separator: "/").last ?? "").dropLast(".lua".count))
  }

  /// The first folder of a rule file below `dossier`: its theme.
  static func theme(_ fichier: String, in dossier: String) -> String {
    let base = dossier.hasSuffix("/") ? dossier.count : dossier.count + 1
    let parts = fichier.dropFirst(base).split(separator: "/")
    return parts.count > 1 ? String(parts[0]) : ""
  }

  /// The lines that the two texts do not share, in order: taken away, then put in.
  static func differences(from old: String, to new: String) -> [String] {
    let change = new.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: old.split(separator: "\n", omittingEmptySubsequences: false))
    return change.removals.map { "− " + $0.line } + change.insertions.map { "+ " + $0.line }
  }
}

extension CollectionDifference<Substring>.Change {
  fileprivate var line: String {
    switch self {
    case .insert(_, let line, _), .remove(_, let line, _): String(line)
    }
  }
}
