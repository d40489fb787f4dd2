import Deliberation

/// One séance judged as if held in each of some years, by the law known at the end of each.
///
/// ```swift
/// let matrice = try Matrice(seance, rules: ruleSet, annees: 2019...2024)
/// matrice[seance: 2021, droit: 2020]   // the tally
/// ```
public struct Matrice: Sendable {
  public let annees: [Int]
  private let syntheses: [Synthese]

  /// Judges the séance once a pair of years: O(years² × rules), and as many compilations of the
  /// rules as there are years.
  ///
  /// - Parameters:
  ///   - regle: the only rule that counts; all when nil.
  ///   - settled: what becomes of the verdicts of one evaluation.
  public init(
    _ seance: Seance, rules: RuleSet, annees: ClosedRange<Int>, regle: String? = nil,
    settled: ([Verdict]) -> [Verdict] = { $0 }
  ) throws {
    self.annees = Array(annees)
    let evaluators = try annees.map { annee in
      try Evaluator(Law(rules, droitAu: Jour(annee: annee, mois: 12, jour: 31)))
    }
    syntheses = annees.flatMap { annee in
      evaluators.map { evaluator in
        let date = seance.date?.en(annee)
        let verdicts =
          regle.map { evaluator.evaluate(seance, regle: $0, date: date) }
          ?? evaluator.evaluate(seance, date: date)
        return Synthese(settled(verdicts))
      }
    }
  }

  /// The tally of a séance held in one year by the law known at the end of another; both must be
  /// among `annees`.
  public subscript(seance seance: Int, droit droit: Int) -> Synthese {
    let premiere = annees.first ?? 0
    return syntheses[(seance - premiere) * annees.count + droit - premiere]
  }
}

extension Jour {
  /// The same day of another year; 28 February for the 29th of a year that has none.
  func en(_ annee: Int) -> Jour {
    let (_, mois, jour) = civil
    return Jour(annee: annee, mois: mois, jour: jour)
      ?? Jour(annee: annee, mois: mois, jour: jour - 1) ?? self
  }
}
