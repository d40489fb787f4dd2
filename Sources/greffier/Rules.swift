import ArgumentParser
import Reporting

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules: id, title, severity, articles.")

  @Option(help: "The folder of the rules.")
  var rules = "Rules"

  @Option(help: "How to write the list: terminal or json.")
  var format = OutputFormat.terminal

  func run() throws {
    let evaluator = try Loading.evaluator(rules)
    switch format {
    case .json: Output.result(RulesWriter.json(evaluator.regles) + "\n")
    case .terminal:
      Output.result(RulesTerminal(style: Output.style).report(evaluator.regles))
    }
    if !evaluator.problemes.isEmpty { throw Status.brokenRule }
  }
}
