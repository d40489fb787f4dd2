import Deliberation
import LuaHost

extension Verdict {
  /// The verdict of a rule before it runs, or of one that does not, for that reason.
  ///
  /// - Parameter item: what the rule is to judge; nil for the séance.
  init(_ regle: Regle, on item: ItemJuge?, _ motif: Motif?) {
    self.init(
      regle: regle, item: item?.index, deliberation: item?.numero, ordre: item?.ordre,
      resultat: .sans_objet, motif: motif ?? .horsChamp)
  }

  /// Takes how the only run of the rule ended, and what it read.
  mutating func take(_ conclusion: Conclusion, _ trace: Trace) {
    guard case .issue(let issue) = conclusion, issue.isSentence else {
      return take(Run(conclusion, trace))
    }
    resultat = issue.resultat
    motif = .regle(issue.message)
    branche = issue.branche
    provenance = .une(trace)
    parametres = trace.parametres
  }

  /// Takes what `run` concluded and read, when nothing had to be tried.
  mutating func take(_ run: Run) {
    provenance = .une(run.trace)
    parametres = run.parametres
    conclude(run)
  }

  /// Takes what `run` concluded.
  mutating func conclude(_ run: Run) {
    resultat = run.resultat
    switch run.conclusion {
    case .issue(let issue):
      motif = .regle(issue.message)
      remede = issue.remede
      branche = issue.branche
      if issue.resultat == .manquement { gravite = run.gravity(regle) }
      manquants = run.missing
      montre = run.montre
    case .sansObjet(let reason): motif = reason
    case .manque(let chemins):
      motif = .manque(chemins)
      manquants = chemins
    case .essaie(let chemin, _):
      motif = .manque([chemin])
      manquants = [chemin]
    case .erreur(let error):
      motif = .erreur
      erreur = error
    }
  }
}

extension Run {
  /// The severity of a manquement; a rule or a value that nothing confirms warns at most.
  func gravity(_ regle: Regle) -> Gravite {
    guard case .issue(let issue) = conclusion else { return .information }
    let own = issue.gravite ?? regle.gravite
    let unconfirmed = regle.aVerifier || parametres.contains(where: \.aVerifier)
    return unconfirmed ? min(own, .avertissement) : own
  }

  /// The paths that it lacked.
  var missing: [String] {
    switch conclusion {
    case .manque(let chemins): chemins
    case .issue(let issue): issue.resultat == .indetermine ? manquants : []
    default: []
    }
  }
}
