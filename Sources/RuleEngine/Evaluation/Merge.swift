import LuaHost

/// Makes one verdict of all the readings of a rule.
///
/// The same outcome everywhere is that verdict, at the lightest severity; different outcomes are
/// an indéterminé that names the facts that decide.
struct Merge {
  let tree: Exploration.Tree
  let blank: Verdict

  var verdict: Verdict {
    if case .feuille(let run) = tree, run.hypotheses.isEmpty { return verdict(run) }
    let runs = tree.feuilles
    var verdict = blank
    verdict.provenance = Provenance(traces: runs.map(\.trace), essayes: tree.essayes)
    verdict.parametres = runs.flatMap(\.parametres).reduce(into: []) { kept, lu in
      if !kept.contains(lu) { kept.append(lu) }
    }
    if runs.count > 1 || runs.first?.hypotheses.isEmpty == false {
      verdict.lectures = runs.map(lecture)
    }
    conclude(&verdict, runs)
    return verdict
  }

  /// The verdict when nothing had to be tried.
  private func verdict(_ run: Run) -> Verdict {
    var verdict = blank
    verdict.provenance = Provenance(traces: [run.trace])
    verdict.parametres = run.parametres
    apply(run, to: &verdict)
    return verdict
  }

  private func conclude(_ verdict: inout Verdict, _ runs: [Run]) {
    if let broken = runs.first(where: { $0.resultat == .erreur }) {
      return apply(broken, to: &verdict)
    }
    if !tree.coupes.isEmpty {
      verdict.resultat = .indetermine
      let essayes = Essayes((tree.essayes + tree.coupes).uniqued(), in: runs)
      verdict.motif = .tropDeLectures(essayes)
      verdict.manquants = essayes.faits
      return
    }
    let outcomes = Set(runs.map(\.resultat))
    guard outcomes.count == 1, let lightest = runs.min(by: { gravity($0) < gravity($1) }) else {
      return depend(&verdict, runs)
    }
    apply(lightest, to: &verdict)
    if runs.count > 1 { note(&verdict, runs, lightest) }
  }

  private func apply(_ run: Run, to verdict: inout Verdict) {
    verdict.resultat = run.resultat
    switch run.conclusion {
    case .issue(let issue):
      verdict.motif = .regle(issue.message)
      verdict.remede = issue.remede
      verdict.branche = issue.branche
      if issue.resultat == .manquement { verdict.gravite = gravity(run) }
      verdict.manquants = missing(run)
      verdict.montre = run.montre
    case .sansObjet(let motif): verdict.motif = motif
    case .manque(let chemins):
      verdict.motif = .manque(chemins)
      verdict.manquants = chemins
    case .essaie(let chemin, _):
      verdict.motif = .manque([chemin])
      verdict.manquants = [chemin]
    case .erreur(let error):
      verdict.motif = .erreur
      verdict.erreur = error
    }
  }

  private func note(_ verdict: inout Verdict, _ runs: [Run], _ lightest: Run) {
    if verdict.resultat == .indetermine {
      verdict.manquants = runs.flatMap(missing).uniqued()
      if case .manque = verdict.motif { verdict.motif = .manque(verdict.manquants) }
      return
    }
    guard case .regle(let message) = verdict.motif else { return }
    let heavier = Set(runs.compactMap { $0.resultat == .manquement ? gravity($0) : nil })
      .subtracting([gravity(lightest)])
    let essayes = Essayes(tree.essayes, in: runs)
    verdict.motif = .lectures(message, essayes, plusGraves: heavier.sorted(by: >))
  }

  /// Plain missing facts are reported before the readings that disagree.
  private func depend(_ verdict: inout Verdict, _ runs: [Run]) {
    verdict.resultat = .indetermine
    let decisive = Essayes(tree.decisifs, in: runs)
    verdict.motif = .depend(decisive)
    verdict.manquants = (runs.flatMap(missing) + decisive.faits).uniqued()
  }

  /// The severity of a manquement; a rule or a value that nothing confirms warns at most.
  private func gravity(_ run: Run) -> Gravite {
    guard case .issue(let issue) = run.conclusion else { return .information }
    let own = issue.gravite ?? blank.regle.gravite
    let unconfirmed = blank.regle.aVerifier || run.parametres.contains(where: \.aVerifier)
    return unconfirmed ? min(own, .avertissement) : own
  }

  private func missing(_ run: Run) -> [String] {
    switch run.conclusion {
    case .manque(let chemins): chemins
    case .issue(let issue): issue.resultat == .indetermine ? run.manquants : []
    default: []
    }
  }

  private func lecture(_ run: Run) -> Lecture {
    Lecture(
      hypotheses: run.hypotheses, resultat: run.resultat,
      gravite: run.resultat == .manquement ? gravity(run) : nil)
  }
}
