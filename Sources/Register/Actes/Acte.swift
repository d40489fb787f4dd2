import Deliberation

/// All that the register keeps of an act.
public struct Acte: Sendable, Equatable {
  public let summary: ActeSummary
  /// The document as it came.
  public let octets: [UInt8]
  /// Its text; nil for a record or a row.
  public let texte: String?
  /// The record that reading gave, as JSON on one line.
  public let record: String
  /// What reading could not do.
  public let remarques: [Remarque]
  /// Facts corrected since, in order.
  public let corrections: [Correction]
  /// How it was judged, in order; the last is in force.
  public let jugements: [Jugement]
  /// What the last says, as the JSON of `check` on one line; nil when it was never judged.
  public let verdicts: String?

  /// The record with what was corrected.
  public let seance: Seance

  /// A judgement.
  public struct Jugement: Sendable, Equatable {
    /// The number of its entry in the journal.
    public let numero: Int64
    public let le: String
    /// What it was judged by.
    public let cadre: Cadre
    /// The digest of the verdicts' JSON.
    public let verdicts: Empreinte
  }
}
