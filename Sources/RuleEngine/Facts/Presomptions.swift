import Deliberation

/// What a record reads as before any rule runs: the hypotheses put in place, and the objects that
/// carry a presumption of their own made to exist.
enum Presomptions {
  /// More inhabitants than any French assembly has.
  static let populationMax = 99_999_999

  static func complete(_ seance: Seance, _ hypotheses: [Hypothese]) -> Seance {
    var seance = seance
    for hypothese in hypotheses {
      if case .valeur(let valeur) = hypothese.choix {
        _ = Chemin(hypothese.chemin)?.set(valeur.fieldValue, in: &seance)
      }
    }
    if let range = hypotheses.population { seance.assemblee.population = range.lowerBound }
    seance.assemblee.alsace_moselle = seance.assemblee.alsace_moselle_deduite
    if seance.session == .installation {
      seance.convocation = seance.convocation ?? Convocation()
    }
    for index in (seance.deliberations ?? []).indices {
      guard seance.deliberations?[index].nature?.estElection ?? false,
        seance.deliberations?[index].vote == nil
      else { continue }
      seance.deliberations?[index].vote = Vote()
    }
    return seance
  }
}
