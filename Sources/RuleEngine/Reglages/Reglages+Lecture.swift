#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Reglages {
  /// Every fault of a file of settings.
  public struct Refused: Error, Sendable, Equatable {
    public let fautes: [ReglagesFault]
  }

  /// The name of the file, in a rules folder.
  public static let nom = "greffier.yaml"

  /// Reads a file of settings for those rules.
  public init(yaml: String, fichier: String, regles: [String]) throws(Refused) {
    var reader = ReglagesReader(regles: regles, fichier: fichier)
    reader.read(yaml)
    guard reader.fautes.isEmpty else { throw Refused(fautes: reader.fautes) }
    self = reader.reglages
  }

  /// Those of the file; none when `chemin` is nil and the rules folder has no `greffier.yaml`.
  public init(
    chemin: String?, dossier: String, regles: [String]
  ) throws(Refused) {
    let base = dossier.hasSuffix("/") ? String(dossier.dropLast()) : dossier
    let fichier = chemin ?? "\(base)/\(Self.nom)"
    if chemin == nil, !FileManager.default.fileExists(atPath: fichier) {
      self.init()
      return
    }
    guard let data = FileManager.default.contents(atPath: fichier),
      let text = String(validating: data, as: UTF8.self)
    else {
      throw Refused(
        fautes: [ReglagesFault(fichier: fichier, ligne: nil, kind: .unreadable)])
    }
    try self.init(yaml: text, fichier: fichier, regles: regles)
  }
}
