import Deliberation

/// A séance and what must be found in it.
public struct SeanceSemee: Sendable {
  /// With an `id` of its own, the same for the same seed and rank.
  public let seance: Seance
  /// The name of the fault that was sown; nil for a regular séance.
  public let faute: String?
  /// All the manquements that must be found, and the indéterminés; empty for a regular séance.
  public let attendus: [Attendu]
}
