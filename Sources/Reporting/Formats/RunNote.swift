import Reading

/// What went wrong beside the verdicts: a document that cannot be read, a rule that broke.
public struct RunNote: Sendable, Equatable {
  /// The French sentence, without its place.
  public let message: String
  public let fichier: String
  /// From 1; nil when the whole file is at fault.
  public var ligne: Int?
  public var colonne: Int?
  /// The rule that broke.
  public var regle: String?
  /// Whether the work could go on with what is at fault.
  public var isWarning = false

  public init(_ message: String, fichier: String, ligne: Int? = nil, colonne: Int? = nil) {
    self.message = message
    self.fichier = fichier
    self.ligne = ligne
    self.colonne = colonne
  }

  /// A document that could not be read.
  init(_ error: ReadingError) {
    self.init(
      ReadingPhrase.message(error.kind), fichier: error.fichier, ligne: error.ligne,
      colonne: error.colonne)
  }
}
