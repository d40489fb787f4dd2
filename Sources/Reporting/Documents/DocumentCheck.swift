import Deliberation
import LuaHost
import Reading
import RuleEngine

/// Reads documents, judges them and writes what the rules say: the same text for the same document,
/// on whatever thread.
///
///     let work = DocumentCheck(law: law, settings: settings, form: form).worker()
///     work(pending).output
public struct DocumentCheck: Sendable {
  /// How verdicts are written.
  public enum Form: Sendable {
    case json(pretty: Bool)
    /// - Parameter isAlone: whether no other report follows.
    case terminal(CheckTerminal, isAlone: Bool)
  }

  public let law: Law
  /// What is settled beside the rules.
  public let applied: @Sendable ([Verdict], Dossier) -> [Verdict]
  public let form: Form
  /// The day whose law applies; that of each séance when nil.
  public var date: Jour?
  /// Whether to look for the facts that would settle every indéterminé.
  public var pieces = false
  /// The least severity that is a finding.
  public var bound: Gravite?
  /// Whether an indéterminé is a finding.
  public var indetermine = false

  public init(
    law: Law, form: Form, applied: @escaping @Sendable ([Verdict], Dossier) -> [Verdict]
  ) {
    self.law = law
    self.form = form
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
        let checked = checked(dossier, pending.nom, evaluator)
        rendered.outcome.note(checked.verdicts, bound: bound, indetermine: indetermine)
        rendered.output = text(checked)
      }
    }
  }

  private func checked(
    _ dossier: Dossier, _ nom: String, _ evaluator: Evaluator
  ) -> CheckedDocument {
    let verdicts = applied(evaluator.evaluate(dossier.seance, date: date), dossier)
    var checked = CheckedDocument(
      fichier: nom, dossier: dossier, regles: law.ruleSet.empreinte, verdicts: verdicts)
    if pieces { checked.pieces = evaluator.pieces(for: verdicts, of: dossier.seance, date: date) }
    return checked
  }

  private func text(_ checked: CheckedDocument) -> String {
    switch form {
    case .json(let pretty): VerdictWriter.json(checked, pretty: pretty) + "\n"
    case .terminal(let terminal, let isAlone): terminal.report(checked) + (isAlone ? "" : "\n")
    }
  }
}
