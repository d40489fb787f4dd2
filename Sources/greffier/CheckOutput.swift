import ArgumentParser
import Reporting
import RuleEngine

/// How `check` writes the verdicts.
struct CheckOutput: ParsableArguments {
  @Option(
    help: """
      How to write the verdicts: terminal, json, csv (a verdict a line) or sarif (one log of all \
      documents); terminal by default.
      """)
  var format: Format?

  @Flag(help: "Write counts alone: by month, rule, assembly, outcome and severity.")
  var summary = false

  @Flag(help: "Print conforme and sans objet in full.")
  var all = false

  @Flag(help: "Print the lines of the document that belong to no fact.")
  var verbose = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case json
    case csv
    case sarif
  }

  func validate() throws {
    if summary, format == .sarif {
      throw ValidationError("--summary goes with --format terminal, json or csv.")
    }
  }

  /// Which options are given, as one writes them.
  var given: [String] {
    [("--format", format != nil), ("--summary", summary), ("--all", all), ("--verbose", verbose)]
      .filter(\.1).map(\.0)
  }

  /// The format asked for.
  ///
  /// - Parameter isAlone: whether there is one document.
  func format(_ evaluator: Evaluator, _ settings: Settings, isAlone: Bool) -> any CheckFormat {
    let regles = evaluator.regles.map(\.id)
    switch format ?? .terminal {
    case .terminal where summary: return BilanTerminal(style: Output.style, regles: regles)
    case .json where summary: return BilanJSON(regles: regles)
    case .csv where summary: return BilanCSV(regles: regles)
    case .terminal: return CheckTerminal(style: Output.style, all: all, verbose: verbose)
    case .json: return VerdictLines(pretty: isAlone)
    case .csv: return VerdictCSV()
    case .sarif: return VerdictSarif(evaluator, all: all, settings: settings.expiredNotes)
    }
  }
}
