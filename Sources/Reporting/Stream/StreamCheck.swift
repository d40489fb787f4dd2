import Deliberation
import LuaHost
import Reading
import RuleEngine

/// Judges records line by line, a line for each: the same bytes for the same line, on whatever
/// thread.
///
///     let check = StreamCheck(law: law) { verdicts, _ in verdicts }
///     let work = try check.worker()
///     while let batch = lines.next() { print(work(batch).output, terminator: "") }
public struct StreamCheck: Sendable {
  public let law: Law
  /// What is settled beside the rules.
  public let applied: @Sendable ([Verdict], Dossier) -> [Verdict]
  /// The day whose law applies; that of each séance when nil.
  public var date: Jour?
  /// Whether every verdict follows, in full.
  public var faits = false
  /// Whether the first line that cannot be read is the last.
  public var strict = false
  /// The least severity that is a finding.
  public var bound: Gravite?
  /// Whether an indéterminé is a finding.
  public var indetermine = false

  public init(law: Law, applied: @escaping @Sendable ([Verdict], Dossier) -> [Verdict]) {
    self.law = law
    self.applied = applied
  }

  /// Rules of its own, and what they say of each line; to be used on one thread.
  public func worker() throws(LuaError) -> (RecordBatch) -> Rendered {
    worker(with: try Evaluator(law))
  }

  /// The same with the rules of `evaluator`.
  public func worker(with evaluator: Evaluator) -> (RecordBatch) -> Rendered {
    let format = StreamLine(regles: law.ruleSet.empreinte, faits: faits)
    return { rendered($0, format, evaluator) }
  }

  private func rendered(
    _ batch: RecordBatch, _ format: StreamLine, _ evaluator: Evaluator
  ) -> Rendered {
    var rendered = Rendered()
    rendered.share = batch.share
    rendered.documents = 0
    if let refusal = batch.refusal {
      rendered.diagnostics = [ReadingPhrase.line(refusal)]
      rendered.outcome.unread = true
      rendered.isLast = strict
      return rendered
    }
    var json = JSONWriter(pretty: false)
    batch.read { line in
      rendered.documents += 1
      write(line, format, evaluator, &rendered, &json)
      return !rendered.isLast
    }
    rendered.output = json.text
    return rendered
  }

  private func write(
    _ line: RecordLine, _ format: StreamLine, _ evaluator: Evaluator, _ rendered: inout Rendered,
    _ json: inout JSONWriter
  ) {
    switch line.result {
    case .success(let seance):
      let verdicts = applied(evaluator.evaluate(seance, date: date), Dossier(seance: seance))
      rendered.outcome.note(verdicts, bound: bound, indetermine: indetermine)
      format.write(verdicts, on: seance, identifier: line.identifier, to: &json)
    case .failure(let error):
      StreamLine.write(error, identifier: line.identifier, to: &json)
      rendered.outcome.unread = true
      rendered.unreadLines += 1
      rendered.isLast = strict
    }
  }
}
