import LuaHost
import Reporting
import RuleEngine

/// What is wrong with the text of one rule, as one writes it.
///
/// Only that rule is compiled, in the sandbox and under the limits in which it would run.
enum RuleCheck {
  /// By line. Throws `RuleSetError` or `LuaError` when nothing can be checked.
  static func findings(_ text: String, fichier: String, law: Law) throws -> [LintFinding] {
    let source = LuaSource(name: fichier, text: text)
    let alone = try Evaluator(law.avec(regles: [source]))
    return try Lint(alone).findings(in: source)
  }

  /// A finding as the editor reads it.
  struct Note: Encodable, Sendable, Equatable {
    let ligne: Int?
    let texte: String
    let erreur: Bool

    init(_ finding: LintFinding) {
      ligne = finding.ligne
      texte = LintPhrase.message(finding.kind)
      erreur = finding.isError
    }

    init(_ problem: RuleProblem) {
      ligne = problem.ligne
      texte = RulePhrase.message(problem.kind)
      erreur = true
    }
  }
}
