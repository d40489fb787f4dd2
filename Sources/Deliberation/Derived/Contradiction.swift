/// A fact of which places of the text give different values.
///
///     seance.contradictions.first?.versions.map(\.valeur)   // 12, 13
public struct Contradiction: Sendable, Equatable {
  /// One of the values, and all the places that give it.
  public struct Version: Sendable, Equatable {
    public let valeur: Scalaire
    /// At least one, in the order of `extraits`.
    public let places: [Extrait]
  }

  /// The path of the fact.
  public let chemin: String
  /// At least two, in the order in which places first give them.
  public let versions: [Version]

  /// The contradiction about the fact at `chemin` that stands at `places`; nil when they agree, or
  /// when fewer than two of them tell a value. Linear in the places, times the values.
  public init?(_ chemin: String, _ places: [Extrait]) {
    var groupes: [(valeur: Scalaire, places: [Extrait])] = []
    for place in places {
      guard let valeur = place.valeur else { continue }
      if let known = groupes.firstIndex(where: { $0.valeur == valeur }) {
        groupes[known].places.append(place)
      } else {
        groupes.append((valeur, [place]))
      }
    }
    guard groupes.count > 1 else { return nil }
    self.chemin = chemin
    versions = groupes.map { Version(valeur: $0.valeur, places: $0.places) }
  }

  /// Where the text first tells the fact.
  fileprivate var debut: (Int, Int) {
    let place = versions.first?.places.first
    return (place?.ligne ?? 0, place?.debut ?? 0)
  }
}

extension Seance {
  /// The facts about which the document contradicts itself, in the order of the text.
  public var contradictions: [Contradiction] {
    (extraits ?? [:]).compactMap { Contradiction($0.key, $0.value) }
      .sorted { ($0.debut, $0.chemin) < ($1.debut, $1.chemin) }
  }
}

/// The order of two places in a text, then of two paths.
private func < (_ left: ((Int, Int), String), _ right: ((Int, Int), String)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0 < right.0
}
