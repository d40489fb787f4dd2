import RuleTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The cases and the properties that failed the last time, in a hidden file of the rules folder.
struct LastFailures {
  private let path: String

  init(_ dossier: String) {
    path = "\(dossier)/.greffier/echecs"
  }

  /// The cases kept, a line each; nil when none ever failed.
  func read() -> Kept? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    return Kept(lines: Set(lines.map(String.init)))
  }

  /// Keeps those of `report`; what cannot be written is not kept, and nothing else fails for it.
  func keep(_ report: EssaiReport) {
    let lines =
      report.resultats.filter { !$0.estReussi }.map { Kept.line($0.essai) }
      + (report.proprietes?.resultats ?? []).filter { !$0.estVerifiee }.map {
        Kept.line($0.propriete)
      }
    let manager = FileManager.default
    guard !lines.isEmpty else {
      try? manager.removeItem(atPath: path)
      return
    }
    let folder = String(path.dropLast("/echecs".count))
    try? manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? Data(lines.map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: path))
  }

  struct Kept {
    let lines: Set<String>

    func contains(_ essai: Essai) -> Bool { lines.contains(Self.line(essai)) }

    func contains(_ propriete: Propriete) -> Bool { lines.contains(Self.line(propriete)) }

    static func line(_ propriete: Propriete) -> String {
      "\(propriete.regle)\t\(propriete.rang)\t\(propriete.titre.replacing("\n", with: " "))"
    }

    static func line(_ essai: Essai) -> String {
      "\(essai.regle)\t\(essai.rang)\t\(essai.nom.replacing("\n", with: " "))"
    }
  }
}
