import LuaHost

/// Makes one verdict of all the readings of a rule.
///
/// The same outcome everywhere is that verdict, at the lightest severity; different outcomes are
/// an indéterminé that names the facts that decide.
struct Merge {
  let tree: Exploration.Tree
  let blank: Verdict

  var verdict: Verdict {
    var verdict = blank
    if case .feuille(let run) = tree, run.hypotheses.isEmpty {
      verdict.take(run)
      return verdict
    }
    let runs = tree.feuilles
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

  private func conclude(_ verdict: inout Verdict, _ runs: [Run]) {
    if let broken = runs.first(where: { $0.resultat == .erreur }) {
      return verdict.conclude(broken)
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
    verdict.conclude(lightest)
    if runs.count > 1 { note(&verdict, runs, lightest) }
  }

  private func note(_ verdict: inout Verdict, _ runs: [Run], _ lightest: Run) {
    if verdict.resultat == .indetermine {
      verdict.manquants = runs.flatMap(\.missing).uniqued()
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
    verdict.manquants = (runs.flatMap(\.missing) + decisive.faits).uniqued()
  }

  private func gravity(_ run: Run) -> Gravite { run.gravity(blank.regle) }

  private func lecture(_ run: Run) -> Lecture {
    Lecture(
      hypotheses: run.hypotheses, resultat: run.resultat,
      gravite: run.resultat == .manquement ? gravity(run) : nil)
  }
}
