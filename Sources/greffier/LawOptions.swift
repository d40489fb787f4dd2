import ArgumentParser
import Deliberation
import RuleEngine

/// The rules and the law under which a document is judged.
struct LawOptions: ParsableArguments {
  @OptionGroup
  var folder: RulesOptions

  @Option(help: "The day whose law applies, AAAA-MM-JJ; that of the séance by default.")
  var date: Jour?

  @Option(
    help: """
      The day at which the law is taken, AAAA-MM-JJ: texts published later are not known. All of \
      it by default.
      """)
  var droitAu: Jour?

  /// The rules compiled and the settings; ends the command when either cannot be read.
  func load() throws -> (evaluator: Evaluator, settings: Settings) {
    try folder.load(droitAu: droitAu)
  }
}
