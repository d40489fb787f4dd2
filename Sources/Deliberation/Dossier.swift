/// What reading one document gives: the record, and the text that it was read from.
public struct Dossier: Sendable, Equatable {
  public var seance: Seance
  /// The lines of the text, so that a finding can quote them; nil for a record without text.
  public var lignes: [String]?
  /// What reading could not do.
  public var remarques: [Remarque] = []

  /// The record `seance`, read from a text of `lignes`.
  public init(seance: Seance, lignes: [String]? = nil) {
    self.seance = seance
    self.lignes = lignes
  }
}
