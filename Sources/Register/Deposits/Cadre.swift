import Deliberation
import RuleEngine

/// What acts are judged by: the revision of each file of the rules, the settings beside them, the
/// days asked for, the version of the engine. With the record of a séance, it tells its verdicts.
public struct Cadre: Sendable, Equatable, Codable {
  /// A file and its content.
  public struct Fichier: Sendable, Equatable, Codable {
    /// From the rules folder, as `presence/quorum-presents.lua`; the settings' as they were named.
    public let chemin: String
    public let empreinte: Empreinte
  }

  /// The digest of the rules, as verdicts tell it: `sha256:…`.
  public let regles: String
  /// The rules folder, as the caller named it: verdicts tell it.
  public let dossier: String
  /// Rules and parameters, in order of path.
  public let fichiers: [Fichier]
  public let reglages: Fichier?
  /// The version of the engine.
  public let version: String
  /// The day whose law applies; that of each séance when nil.
  public let date: Jour?
  /// The day at which the law is taken; all of it when nil.
  public let droit_au: Jour?
  /// The day on which dérogations were looked at; nil without settings.
  public private(set) var jour: Jour?
  /// The text of each file.
  private(set) var contenus: [Empreinte: String] = [:]

  private enum CodingKeys: String, CodingKey {
    case regles, dossier, fichiers, reglages, version, date, droit_au, jour
  }

  /// What `law` and the settings in a file make of acts.
  ///
  /// - Parameters:
  ///   - reglages: the name and the text of the file of settings; nil for none.
  ///   - date: the day whose law applies; that of each séance when nil.
  ///   - jour: today, against which dérogations are held.
  public init(
    _ law: Law, reglages: (nom: String, texte: String)?, version: String, date: Jour?, jour: Jour
  ) {
    let regles = law.ruleSet
    self.regles = regles.empreinte
    dossier = regles.dossier
    let sources = regles.fichiers.map { (chemin: regles.chemin(de: $0), texte: $0.text) }
    let digests = sources.map { Empreinte(de: $0.texte) }
    fichiers = zip(sources, digests).map { Fichier(chemin: $0.chemin, empreinte: $1) }
    contenus = Dictionary(zip(digests, sources.map(\.texte))) { first, _ in first }
    self.reglages = reglages.map { Fichier(chemin: $0.nom, empreinte: Empreinte(de: $0.texte)) }
    if let reglages { contenus[Empreinte(de: reglages.texte)] = reglages.texte }
    self.version = version
    self.date = date
    droit_au = law.droitAu
    self.jour = reglages == nil ? nil : jour
  }

  /// The digest of what the journal tells of it.
  func empreinte() throws -> Empreinte {
    Empreinte(de: try CanonicalJSON.text(self))
  }

  /// The same but for the day on which dérogations are looked at.
  var sansJour: Cadre {
    var same = self
    same.jour = nil
    return same
  }
}
