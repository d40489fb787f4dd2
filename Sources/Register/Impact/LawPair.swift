import LuaHost
import RuleEngine

/// Two laws cut down to the rules to compare.
struct LawPair: Sendable {
  let avant: Law
  let apres: Law
  /// The rules of both side by side, those of `avant` first: a séance is then written once for all
  /// of them. Nil when parameters differ, for a record holds those of one law.
  private let ensemble: Law?

  /// How the files of `ensemble` are called, before their own name.
  private static let debuts = (avant: "avant/", apres: "apres/")

  init(_ before: Evaluator, _ after: Evaluator, _ difference: LawDifference) {
    avant = Self.law(of: before, keeping: difference.regles)
    apres = Self.law(of: after, keeping: difference.regles)
    let files =
      (avant.ruleSet.regles.map { LuaSource(name: Self.debuts.avant + $0.name, text: $0.text) }
        + apres.ruleSet.regles.map { LuaSource(name: Self.debuts.apres + $0.name, text: $0.text) })
    let isOneRecord = difference.parametres.isEmpty && avant.droitAu == apres.droitAu
    ensemble = isOneRecord ? avant.avec(regles: files, homonymes: true) : nil
  }

  /// Rules of its own, for one thread.
  func comparison() throws(LuaError) -> SeanceComparison {
    let both = try ensemble.map { (law) throws(LuaError) in try Evaluator(law) }
    return SeanceComparison(avant: try Evaluator(avant), apres: try Evaluator(apres), both)
  }

  /// Whether a verdict of `ensemble` is of a rule of `avant`.
  static func isOfAvant(_ verdict: Verdict) -> Bool {
    verdict.regle.fichier.hasPrefix(debuts.avant)
  }

  /// The law with the rules of those ids alone.
  private static func law(of evaluator: Evaluator, keeping ids: [String]) -> Law {
    let sources = LawDifference.sources(evaluator)
    return evaluator.law.avec(regles: ids.compactMap { sources[$0] })
  }
}
