import Deliberation

/// Changes that together turn a manquement round, with the séance that they make: the rule was
/// run on it and said so.
///
///     for alternative in evaluator.alternatives(to: verdict, of: seance) {
///       print(alternative.changements.map(\.chemin))
///     }
public struct Alternative: Sendable, Equatable {
  /// One, else two; more only for facts that the document does not tell, and for the pouvoirs of
  /// several members.
  public internal(set) var changements: [Changement]
  /// `conforme`; `sans_objet` where the pouvoirs at fault were all there were.
  public let resultat: Resultat
  /// The séance so changed.
  public let seance: Seance
}
