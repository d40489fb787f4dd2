import Deliberation
import LuaHost
import RuleEngine

/// Runs the essais of a rules folder.
///
///     let report = try EssaiRunner(evaluator).run { Phrases.message($0) }
public struct EssaiRunner {
  private let evaluator: Evaluator
  private let suite: EssaiSuite
  private let document: (String) -> Seance?

  /// The cases of the folder that `evaluator` compiled. Throws when one cannot be read.
  public init(_ evaluator: Evaluator) throws(RuleSetError) {
    self.init(evaluator, try EssaiSuite(evaluator))
  }

  /// The cases of `suite`, a suite of `evaluator`'s folder.
  ///
  /// - Parameter document: reads the document at a path, which cases may name; nil when it cannot.
  public init(
    _ evaluator: Evaluator, _ suite: EssaiSuite,
    document: @escaping (String) -> Seance? = { _ in nil }
  ) {
    self.evaluator = evaluator
    self.suite = suite
    self.document = document
  }

  /// Runs every case, or those up to the first that fails. `message` makes the sentence of a
  /// verdict, which cases may quote.
  public func run(failFast: Bool = false, message: (Verdict) -> String) -> EssaiReport {
    var report = EssaiReport()
    report.fautes = suite.fautes
    report.sansEssai = suite.sansEssai
    for essai in suite.essais {
      if failFast, report.echoues > 0 { break }
      run(essai, message, &report)
    }
    return report
  }

  private func run(
    _ essai: Essai, _ message: (Verdict) -> String, _ report: inout EssaiReport
  ) {
    do throws(EssaiFault.Kind) {
      let builder = SeanceBuilder(essai: essai, document: document)
      let verdicts = evaluator.evaluate(
        try builder.build(), regle: essai.regle, registre: try builder.registre())
      let point = essai.faits["point"]?.integer ?? 1
      let obtenu = verdicts.count > 1 ? verdicts.first { $0.item == point - 1 } : verdicts.first
      report.resultats.append(
        EssaiResult(essai: essai, obtenu: obtenu, ecarts: ecarts(essai.attendu, obtenu, message)))
    } catch {
      report.fautes.append(EssaiFault(fichier: essai.fichier, rang: essai.rang, kind: error))
    }
  }

  private func says(_ attendu: Essai.Attendu, _ message: String) -> Bool {
    (attendu.message.map(message.contains) ?? true)
      && !(attendu.messageSans.map(message.contains) ?? false)
  }

  private func ecarts(
    _ attendu: Essai.Attendu, _ obtenu: Verdict?, _ message: (Verdict) -> String
  ) -> [EssaiResult.Ecart] {
    guard let obtenu else { return [.sansVerdict] }
    var ecarts: [EssaiResult.Ecart] = []
    if obtenu.resultat != attendu.resultat { ecarts.append(.resultat) }
    if let gravite = attendu.gravite, obtenu.gravite != gravite { ecarts.append(.gravite) }
    if !says(attendu, message(obtenu)) { ecarts.append(.message) }
    if let part = attendu.remede, obtenu.remede?.contains(part) != true { ecarts.append(.remede) }
    if let manque = attendu.manque, obtenu.manquants != manque { ecarts.append(.manque) }
    return ecarts
  }
}
