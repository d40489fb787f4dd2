import Deliberation

/// A row of an SCDL table: one délibération, and the séance that it tells of.
public struct SCDLRow: Sendable, Equatable {
  /// The line of the file where the row begins, from 1.
  public var ligne: Int
  /// The record of the row, or why the row cannot be read at all.
  public var result: Result<Dossier, ReadingError>
  /// What the schema finds wrong; the facts that stand are read all the same.
  public var faults: [SCDLFault]

  /// A row that begins at `ligne`.
  public init(ligne: Int, result: Result<Dossier, ReadingError>, faults: [SCDLFault] = []) {
    self.ligne = ligne
    self.result = result
    self.faults = faults
  }
}
