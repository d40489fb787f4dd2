import Deliberation
import RuleEngine

/// A document, and what the rules say of it.
public struct CheckedDocument: Sendable {
  /// As the caller named it.
  public let fichier: String
  /// Where its bytes are: the file itself, or a line of it.
  public var origine: Origine
  public var dossier: Dossier
  /// The digest of the rules.
  public let regles: String
  public let verdicts: [Verdict]
  /// What would settle the indéterminés; nil when it was not looked for.
  public var pieces: Pieces?

  /// The caller's own identifier of the séance.
  public var id: String? { dossier.seance.id }

  public init(fichier: String, dossier: Dossier, regles: String, verdicts: [Verdict]) {
    self.fichier = fichier
    origine = Origine(fichier: fichier)
    self.dossier = dossier
    self.regles = regles
    self.verdicts = verdicts
  }
}

/// A file, or the line of a stream or of a table that is a document by itself.
public struct Origine: Sendable, Equatable {
  public let fichier: String
  /// From 1; nil when the document is the whole file.
  public var ligne: Int?
}
