import ArgumentParser
import Deliberation
import LuaHost
import Reading
import Reporting
import RuleEngine

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read documents and evaluate the rules.",
    discussion: """
      Exit status: 0 when no manquement reaches --fail-on, 1 when one does, 2 when an input or an \
      argument is wrong, 3 when a rule is broken.
      """)

  @Argument(
    help: """
      Documents, streams of records, tables, archives or folders; - is standard input, which \
      --ndjson reads when none is named.
      """)
  var paths: [String] = []

  @OptionGroup
  var law: LawOptions

  @OptionGroup
  var output: CheckOutput

  @Option(
    help: """
      The least severity that gives status 1: nullite, irregularite, avertissement, information \
      or jamais.
      """)
  var failOn = Bound.irregularite

  @Flag(help: "Status 1 also when a verdict is indéterminé.")
  var failOnIndetermine = false

  @Flag(help: "Print the fewest facts that would settle every indéterminé together.")
  var pieces = false

  @OptionGroup
  var stream: StreamOptions

  @OptionGroup
  var documents: DocumentRun

  func validate() throws {
    if paths.isEmpty, !stream.ndjson {
      throw ValidationError("Missing expected argument '<paths> ...'")
    }
    let others = output.given + (pieces ? ["--pieces"] : [])
    if stream.ndjson, let other = others.first {
      throw ValidationError("\(other) does not go with --ndjson, which writes lines of its own.")
    }
  }

  func run() throws {
    let (evaluator, settings) = try law.load()
    let expired = settings.reportExpired()
    let gathered =
      stream.ndjson
      ? try stream.run(paths, lines(evaluator.law, settings), evaluator, documents)
      : try run(evaluator, settings)
    try Status.end(
      wrongInput: gathered.outcome.unread || expired,
      brokenRule: gathered.outcome.broken || !evaluator.problemes.isEmpty,
      findings: gathered.outcome.findings)
  }

  private func run(_ evaluator: Evaluator, _ settings: Settings) throws -> Gathered {
    let source = DocumentRun.source(paths)
    let format = output.format(evaluator, settings, isAlone: source.isOne)
    let check = work(evaluator.law, settings, format)
    return try documents.run(
      source, check.worker(with: evaluator),
      worker: { () throws(LuaError) in try check.worker() }, in: format)
  }

  private func lines(_ law: Law, _ settings: Settings) -> StreamCheck {
    var check = StreamCheck(law: law, applied: settings.applied)
    check.date = self.law.date
    check.bound = failOn.gravite
    check.indetermine = failOnIndetermine
    return check
  }

  private func work(
    _ law: Law, _ settings: Settings, _ format: any CheckFormat
  ) -> DocumentCheck {
    var check = DocumentCheck(law: law, format: format, applied: settings.applied)
    check.date = self.law.date
    check.pieces = pieces
    check.bound = failOn.gravite
    check.indetermine = failOnIndetermine
    return check
  }
}

/// The bound of `--fail-on`.
enum Bound: String, ExpressibleByArgument, CaseIterable {
  case nullite
  case irregularite
  case avertissement
  case information
  case jamais

  var gravite: Gravite? { Gravite(rawValue: rawValue) }
}

extension Jour: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}
