import ArgumentParser
import Reporting
import RuleTesting

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the essais of a rules folder.",
    discussion: """
      Exit status: 0 when every case passes, 1 when one fails, 2 when no case ran, 3 when a rule \
      file is broken.
      """)

  @Argument(help: "The folder of the rules.")
  var rules = "Rules"

  func run() throws {
    let evaluator = try Loading.evaluator(rules)
    let report = try Loading.essais(evaluator).run(message: VerdictPhrase.message)
    Output.result(EssaiTerminal(style: Output.style).report(report))
    try Status.end(
      wrongInput: report.resultats.isEmpty && report.fautes.isEmpty,
      brokenRule: !evaluator.problemes.isEmpty, findings: report.echoues > 0)
  }
}
