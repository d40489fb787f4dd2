import ArgumentParser
import LuaHost
import Reading
import Reporting
import RuleEngine

/// `check` as a filter of records: a line of verdicts for each line.
struct StreamOptions: ParsableArguments {
  @Flag(help: "Read a JSON record from each line, write the verdicts on it as one JSON line.")
  var ndjson = false

  @Flag(help: "With --ndjson: add every verdict in full, with its facts and sources.")
  var faits = false

  @Flag(help: "With --ndjson: end after the first line, or file, that cannot be read.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "With --ndjson: pass over all records up to the one of this id, that one too.",
      valueName: "id"))
  var resumeAfter: String?

  func validate() throws {
    guard !ndjson else { return }
    let others = [
      ("--faits", faits), ("--strict", strict), ("--resume-after", resumeAfter != nil),
    ]
    if let other = others.first(where: \.1)?.0 {
      throw ValidationError("\(other) goes with --ndjson.")
    }
  }

  /// Writes what `check` makes of each line at `paths`; ends the command when it was interrupted,
  /// when nobody reads the output any more, or when there is nothing to resume after.
  func run(
    _ paths: [String], _ check: StreamCheck, _ evaluator: Evaluator, _ documents: DocumentRun
  ) throws -> Gathered {
    var check = check
    check.faits = faits
    check.strict = strict
    let lines = DocumentRun.lines(paths)
    let passed = try resume(lines)
    var gathered = try documents.run(
      lines, check.worker(with: evaluator),
      worker: { [check] () throws(LuaError) in try check.worker() })
    if gathered.unreadLines > 0 {
      Output.diagnostic(ReadingPhrase.unread(gathered.unreadLines, of: gathered.documents))
    }
    gathered.add(passed)
    return gathered
  }

  /// Passes over what is not asked for; what is to be told of it.
  private func resume(_ lines: RecordLines) throws -> Rendered {
    var passed = Rendered()
    passed.documents = 0
    guard let resumeAfter else { return passed }
    let isFound = lines.skip(past: resumeAfter) { refusal in
      passed.outcome.unread = true
      Output.diagnostic(ReadingPhrase.line(refusal))
    }
    if Interruption.cameBySignal { throw Status.interrupted }
    if !isFound { Output.diagnostic(ReadingPhrase.noRecord(resumeAfter)) }
    guard isFound, !(strict && passed.outcome.unread) else { throw Status.wrongInput }
    return passed
  }
}
