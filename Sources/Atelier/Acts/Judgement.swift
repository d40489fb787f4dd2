import Deliberation
import Reporting
import RuleEngine

/// What the rules say of a dossier, and the law that they are.
struct Judgement: Sendable {
  let dossier: Dossier
  let verdicts: [Verdict]
  let law: Law

  /// The counts of it, of a document called `nom`.
  func bilan(_ nom: String) -> Bilan {
    Bilan(checked(nom))
  }

  /// The same for what writes verdicts.
  func checked(_ nom: String) -> CheckedDocument {
    CheckedDocument(
      fichier: nom, dossier: dossier, regles: law.ruleSet.empreinte, verdicts: verdicts)
  }

  /// The same in short.
  var constat: ActState { ActState(verdicts) }
}
