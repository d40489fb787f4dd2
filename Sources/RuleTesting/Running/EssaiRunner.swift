import Deliberation
import LuaHost
import RuleEngine

/// Runs the essais of a rules folder.
///
///     let report = try EssaiRunner(evaluator).run { Phrases.message($0) }
public struct EssaiRunner {
  private let evaluator: Evaluator
  private let sources: [LuaSource]

  /// The cases of the folder that `evaluator` compiled. Throws when one cannot be read.
  public init(_ evaluator: Evaluator) throws(RuleSetError) {
    self.evaluator = evaluator
    sources = try evaluator.law.ruleSet.lesEssais()
  }

  /// Runs every case. `message` makes the sentence of a verdict, which cases may quote.
  public func run(message: (Verdict) -> String) -> EssaiReport {
    var report = EssaiReport()
    for source in sources { run(source, message, &report) }
    let tested = Set(sources.map { EssaiParser(fichier: $0.name).regle })
    report.sansEssai = evaluator.regles.map(\.id).filter { !tested.contains($0) }
    return report
  }

  private func run(
    _ source: LuaSource, _ message: (Verdict) -> String, _ report: inout EssaiReport
  ) {
    let parser = EssaiParser(fichier: source.name)
    guard evaluator.regles.contains(where: { $0.id == parser.regle }) else {
      report.fautes.append(
        EssaiFault(fichier: source.name, rang: nil, kind: .noRule(parser.regle)))
      return
    }
    do {
      for parsed in parser.parse(try evaluator.load(source)) {
        switch parsed {
        case .success(let essai): run(essai, message, &report)
        case .failure(let fault): report.fautes.append(fault)
        }
      }
    } catch {
      report.fautes.append(EssaiFault(fichier: source.name, rang: nil, kind: .lua(error)))
    }
  }

  private func run(
    _ essai: Essai, _ message: (Verdict) -> String, _ report: inout EssaiReport
  ) {
    do throws(EssaiFault.Kind) {
      let seance = try SeanceBuilder(table: essai.faits).build()
      let verdicts = evaluator.evaluate(seance, regle: essai.regle)
      let point = essai.faits["point"]?.integer ?? 1
      let obtenu = verdicts.count > 1 ? verdicts.first { $0.item == point - 1 } : verdicts.first
      report.resultats.append(
        EssaiResult(essai: essai, obtenu: obtenu, ecarts: ecarts(essai.attendu, obtenu, message)))
    } catch {
      report.fautes.append(EssaiFault(fichier: essai.fichier, rang: essai.rang, kind: error))
    }
  }

  private func ecarts(
    _ attendu: Essai.Attendu, _ obtenu: Verdict?, _ message: (Verdict) -> String
  ) -> [EssaiResult.Ecart] {
    guard let obtenu else { return [.sansVerdict] }
    var ecarts: [EssaiResult.Ecart] = []
    if obtenu.resultat != attendu.resultat { ecarts.append(.resultat) }
    if let gravite = attendu.gravite, obtenu.gravite != gravite { ecarts.append(.gravite) }
    if let part = attendu.message, !message(obtenu).contains(part) { ecarts.append(.message) }
    if let manque = attendu.manque, obtenu.manquants != manque { ecarts.append(.manque) }
    return ecarts
  }
}
