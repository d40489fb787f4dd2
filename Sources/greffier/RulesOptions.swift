import ArgumentParser
import Deliberation
import RuleEngine

/// The folder of the rules and what is settled beside them.
struct RulesOptions: ParsableArguments {
  @Option(help: "The folder of the rules.")
  var rules = "Rules"

  @Option(
    help: "The file of severities, disabled rules and dérogations; that of the rules by default.")
  var reglages: String?

  /// The rules compiled and the settings; ends the command when either cannot be read.
  func load(droitAu: Jour? = nil) throws -> (evaluator: Evaluator, settings: Settings) {
    let evaluator = try Loading.evaluator(rules, droitAu: droitAu)
    return (evaluator, try Loading.reglages(reglages, evaluator))
  }
}
