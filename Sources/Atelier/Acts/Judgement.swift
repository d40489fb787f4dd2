import Deliberation
import RuleEngine

/// What the rules say of a dossier, and the law that they are.
struct Judgement: Sendable {
  let dossier: Dossier
  let verdicts: [Verdict]
  let law: Law

  /// The same in short.
  var constat: Constat { Constat(verdicts, regles: law.ruleSet.empreinte) }
}
