import RuleEngine

/// What the rules said of one act, in short.
struct Constat: Sendable, Equatable {
  /// The digest of the rules.
  let regles: String
  /// Manquements by severity, dérogations aside.
  var gravites: [Gravite: Int] = [:]
  var indetermines = 0
  var erreurs = 0
  /// The rules that found a manquement, each once.
  var ids: [String] = []

  init(_ verdicts: [Verdict], regles: String) {
    self.regles = regles
    for verdict in verdicts where verdict.derogation == nil {
      switch verdict.resultat {
      case .indetermine: indetermines += 1
      case .erreur: erreurs += 1
      case .manquement:
        if let gravite = verdict.gravite { gravites[gravite, default: 0] += 1 }
        if !ids.contains(verdict.regle.id) { ids.append(verdict.regle.id) }
      case .conforme, .sans_objet: break
      }
    }
  }

  /// The heaviest manquement.
  var pire: Gravite? { gravites.keys.max() }
}
