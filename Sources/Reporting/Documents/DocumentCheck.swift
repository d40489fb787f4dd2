import Deliberation
import LuaHost
import Reading
import RuleEngine

/// Reads documents, judges them and writes what the rules say: the same text for the same document,
/// on whatever thread.
///
///     let check = DocumentCheck(law: law, format: VerdictCSV()) { verdicts, _ in verdicts }
///     let work = try check.worker()
///     work(pending).output
public struct DocumentCheck: Sendable {
  public let law: Law
  /// What is settled beside the rules.
  public let applied: @Sendable ([Verdict], Dossier) -> [Verdict]
  public let format: any CheckFormat
  /// The day whose law applies; that of each séance when nil.
  public var date: Jour?
  /// Whether to look for the facts that would settle every indéterminé.
  public var pieces = false
  /// The least severity that is a finding.
  public var bound: Gravite?
  /// Whether an indéterminé is a finding.
  public var indetermine = false

  public init(
    law: Law, format: any CheckFormat,
    applied: @escaping @Sendable ([Verdict], Dossier) -> [Verdict]
  ) {
    self.law = law
    self.format = format
    self.applied = applied
  }

  /// Rules of its own, and what they say of each document; to be used on one thread.
  public func worker() throws(LuaError) -> (PendingDocument) -> Rendered {
    worker(with: try Evaluator(law))
  }

  /// The same with the rules of `evaluator`.
  public func worker(with evaluator: Evaluator) -> (PendingDocument) -> Rendered {
    { pending in
      pending.rendered { dossier, rendered in
        let origine = Origine(fichier: pending.fichier, ligne: pending.ligne)
        write(checked(dossier, pending.nom, origine, evaluator, nil), to: &rendered)
      }
    }
  }

  /// What the rules say of an act that was read before, with the other séances of its assembly.
  public func rendered(
    _ dossier: Dossier, nom: String, by evaluator: Evaluator, registre: Registre
  ) -> Rendered {
    var rendered = Rendered()
    write(checked(dossier, nom, nil, evaluator, registre), to: &rendered)
    return rendered
  }

  private func write(_ checked: CheckedDocument, to rendered: inout Rendered) {
    rendered.outcome.note(checked.verdicts, bound: bound, indetermine: indetermine)
    format.write(checked, to: &rendered)
  }

  private func checked(
    _ dossier: Dossier, _ nom: String, _ origine: Origine?, _ evaluator: Evaluator,
    _ registre: Registre?
  ) -> CheckedDocument {
    let verdicts = applied(
      evaluator.evaluate(dossier.seance, date: date, registre: registre), dossier)
    var checked = CheckedDocument(
      fichier: nom, dossier: dossier, regles: law.ruleSet.empreinte, verdicts: verdicts)
    if let origine { checked.origine = origine }
    if pieces {
      checked.pieces = evaluator.pieces(
        for: verdicts, of: dossier.seance, date: date, registre: registre)
    }
    return checked
  }
}
