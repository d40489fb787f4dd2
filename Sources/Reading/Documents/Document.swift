import Deliberation

/// A document, and what reading it gave.
///
///     let document = pending.read()
///     document.nom                        // "seances.ndjson:12"
///     try document.result.get().seance
public struct Document: Sendable {
  /// As the caller finds it: the path, « archive.zip/dossier/seance.txt » for an entry of an
  /// archive, « seances.ndjson:12 » for a line of a stream.
  public let nom: String
  public let result: Result<Dossier, ReadingError>
  /// What the schema finds wrong in a row of open data.
  public let faults: [SCDLFault]

  /// What reading `nom` gave.
  public init(nom: String, result: Result<Dossier, ReadingError>, faults: [SCDLFault] = []) {
    self.nom = nom
    self.result = result
    self.faults = faults
  }
}
