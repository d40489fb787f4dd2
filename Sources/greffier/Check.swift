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
    help: "Documents, streams of records, tables, archives or folders; - is standard input.")
  var paths: [String]

  @OptionGroup
  var law: LawOptions

  @Option(help: "How to write the verdicts: terminal or json.")
  var format = OutputFormat.terminal

  @Option(
    help: """
      The least severity that gives status 1: nullite, irregularite, avertissement, information \
      or jamais.
      """)
  var failOn = Bound.irregularite

  @Flag(help: "Status 1 also when a verdict is indéterminé.")
  var failOnIndetermine = false

  @Flag(help: "Print conforme and sans objet in full.")
  var all = false

  @Flag(help: "Print the lines of the document that belong to no fact.")
  var verbose = false

  @Flag(help: "Print the fewest facts that would settle every indéterminé together.")
  var pieces = false

  @OptionGroup
  var documents: DocumentRun

  func run() throws {
    let (evaluator, settings) = try law.load()
    let expired = settings.reportExpired()
    let source = DocumentRun.source(paths)
    let check = work(evaluator.law, settings, isAlone: source.isOne)
    let outcome = try documents.run(source, check.worker(with: evaluator)) {
      () throws(LuaError) in try check.worker()
    }
    try Status.end(
      wrongInput: outcome.unread || expired,
      brokenRule: outcome.broken || !evaluator.problemes.isEmpty,
      findings: outcome.findings)
  }

  private func work(_ law: Law, _ settings: Settings, isAlone: Bool) -> DocumentCheck {
    var check = DocumentCheck(law: law, form: form(isAlone: isAlone), applied: settings.applied)
    check.date = self.law.date
    check.pieces = pieces
    check.bound = failOn.gravite
    check.indetermine = failOnIndetermine
    return check
  }

  private func form(isAlone: Bool) -> DocumentCheck.Form {
    switch format {
    case .json: .json(pretty: isAlone)
    case .terminal:
      .terminal(CheckTerminal(style: Output.style, all: all, verbose: verbose), isAlone: isAlone)
    }
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
