import Deliberation
import RuleEngine

/// Compares what two laws say of séances, on one thread.
struct SeanceComparison {
  let avant: Evaluator
  let apres: Evaluator
  private let ensemble: Evaluator?

  /// - Parameter ensemble: the rules of both, when one record serves both.
  init(avant: Evaluator, apres: Evaluator, _ ensemble: Evaluator?) {
    self.avant = avant
    self.apres = apres
    self.ensemble = ensemble
  }

  /// How many months before a séance, and after it, the rules look at; nil when none looks at
  /// several séances.
  var fenetre: (mois: Int, moisApres: Int)? {
    let fenetres = (avant.regles + apres.regles).compactMap(\.registre)
    guard !fenetres.isEmpty else { return nil }
    return (fenetres.map(\.mois).max() ?? 0, fenetres.map(\.moisApres).max() ?? 0)
  }

  /// What changes on `seance`.
  ///
  /// - Parameter reason: makes the sentence of a verdict.
  func changes(
    _ seance: Seance, registre: Registre?, reason: (Verdict) -> String
  ) -> [VerdictChange] {
    guard mayChange(seance, registre) else { return [] }
    return VerdictChange.changes(
      avant.evaluate(seance, registre: registre), apres.evaluate(seance, registre: registre),
      of: seance, reason: reason)
  }

  /// False when both laws say the same, as one look at the séance tells.
  private func mayChange(_ seance: Seance, _ registre: Registre?) -> Bool {
    guard let ensemble else { return true }
    let verdicts = ensemble.evaluate(seance, registre: registre)
    let second = verdicts.firstIndex { !LawPair.isOfAvant($0) } ?? verdicts.endIndex
    return VerdictChange.isAny(verdicts[..<second], verdicts[second...])
  }
}
