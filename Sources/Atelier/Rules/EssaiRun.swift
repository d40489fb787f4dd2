import LuaHost
import Reporting
import RuleEngine
import RuleTesting

/// What the essais of one rule give, and which of its lines they run.
struct EssaiRun: Encodable, Sendable {
  /// One case: its name, and why it failed; nil when it passed.
  struct Case: Encodable, Sendable {
    let nom: String
    let attendu: String
    let faute: String?
  }

  let cases: [Case]
  /// Cases that could not be run, in words.
  let fautes: [String]
  /// Lines that no case runs, and those that one does.
  let missing: [Int]
  let ran: [Int]

  var failures: Int { fautes.count + cases.count { $0.faute != nil } }

  /// Runs the cases that stand beside the rule in `fichier`. Throws `RuleSetError` or `LuaError`
  /// when none can be run.
  init(fichier: String, law: Law) throws {
    let sources = law.ruleSet.regles.filter { $0.name == fichier }
    let evaluator = try Evaluator(law.avec(regles: sources))
    evaluator.startNotingLines()
    let ids = evaluator.regles.map(\.id)
    let suite = try EssaiSuite(evaluator).filtree(EssaiFilter(regles: ids), evaluator.regles)
    let report = EssaiRunner(evaluator, suite).run(message: VerdictPhrase.message)
    cases = report.resultats.map(Self.tell)
    fautes = report.fautes.map(EssaiPhrase.line)
    let coverage = try CoverageReport(evaluator, report).fichiers.first { $0.fichier == fichier }
    missing = coverage?.missing ?? []
    ran = (coverage?.ran ?? []).sorted()
  }

  private static func tell(_ result: EssaiResult) -> Case {
    let attendu = Mots.resultat(result.essai.attendu.resultat)
    let faute = result.estReussi ? nil : "obtenu : " + (result.obtenu.map(tell) ?? "aucun verdict")
    return Case(nom: result.essai.nom, attendu: attendu, faute: faute)
  }

  private static func tell(_ verdict: Verdict) -> String {
    let gravite = verdict.gravite.map { " (\(Mots.gravite($0)))" } ?? ""
    return "\(Mots.resultat(verdict.resultat))\(gravite) « \(VerdictPhrase.message(verdict)) »"
  }
}
