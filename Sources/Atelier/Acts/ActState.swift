import RuleEngine

/// What the rules said of one act, in short; manquements under a dérogation aside.
struct ActState: Sendable, Equatable {
  /// Manquements by severity; none has a count of zero.
  private(set) var gravites: [Gravite: Int] = [:]
  var indetermines = 0
  var erreurs = 0
  /// The rules that found a manquement, each once; empty when the store looks for them itself.
  private(set) var ids: [String] = []

  init() {}

  init(_ verdicts: [Verdict]) {
    for verdict in verdicts where verdict.derogation == nil {
      switch verdict.resultat {
      case .indetermine: indetermines += 1
      case .erreur: erreurs += 1
      case .manquement:
        if let gravite = verdict.gravite { ajoute(gravite) }
        if !ids.contains(verdict.regle.id) { ids.append(verdict.regle.id) }
      case .conforme, .sans_objet: break
      }
    }
  }

  /// Counts `nombre` more manquements.
  mutating func ajoute(_ gravite: Gravite, nombre: Int = 1) {
    if nombre > 0 { gravites[gravite, default: 0] += nombre }
  }

  /// Whether nothing is wrong, as far as the document tells.
  var estRegulier: Bool { gravites.isEmpty && erreurs == 0 }
  /// The heaviest manquement.
  var pire: Gravite? { gravites.keys.max() }
}
