import Deliberation
import RuleEngine

/// One verdict, with what it takes to tell it in full.
///
///     let explained = ExplainedVerdict(verdict, fichier: path, dossier: dossier, by: evaluator)
///     print(ExplainTerminal(style: style, full: false).report(explained))
public struct ExplainedVerdict: Sendable {
  /// As the caller named it.
  public let fichier: String
  public let dossier: Dossier
  /// The digest of the rules.
  public let regles: String
  public let verdict: Verdict
  /// What the rules folder declares of the parameters that were read, in order of reading.
  public let parametres: [Parametre]
  /// The least changes that turn a manquement round.
  public let alternatives: [Alternative]
  /// The fewest missing facts that settle an indéterminé.
  public let tranchants: [String]

  /// Looks for what would change `verdict`, which `evaluator` gave of `dossier` on `date`: up to
  /// 2 000 evaluations of its rule.
  public init(
    _ verdict: Verdict, fichier: String, dossier: Dossier, by evaluator: Evaluator,
    date: Jour? = nil
  ) {
    self.fichier = fichier
    self.dossier = dossier
    self.verdict = verdict
    regles = evaluator.law.ruleSet.empreinte
    alternatives = evaluator.alternatives(to: verdict, of: dossier.seance, date: date)
    tranchants = evaluator.faitsQuiTranchent(verdict, of: dossier.seance, date: date)
    let declares = evaluator.law.parametres
    var noms: [String] = []
    for lu in verdict.parametres where !noms.contains(lu.nom) { noms.append(lu.nom) }
    parametres = noms.compactMap { nom in declares.first { $0.nom == nom } }
  }
}
