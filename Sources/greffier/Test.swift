import ArgumentParser
import Deliberation
import Reporting
import RuleEngine
import RuleTesting

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the essais of a rules folder.",
    discussion: """
      Exit status: 0 when every case passes and lint finds no error, 1 when one fails or lint \
      finds one, 2 when no case ran, 3 when a rule file is broken.
      """)

  @Argument(help: "The folder of the rules.")
  var rules = "Rules"

  @Option(
    help: "The day from which the age of the checks is counted, AAAA-MM-JJ; today by default.")
  var date: Jour?

  func run() throws {
    let evaluator = try Loading.evaluator(rules, reportsProblems: false)
    let findings = try Loading.findings(evaluator, on: date).filter { !$0.isToldByEssais }
    let report = try Loading.essais(evaluator).run(message: VerdictPhrase.message)
    Output.result(EssaiTerminal(style: Output.style).report(report, findings))
    try Status.end(
      wrongInput: report.resultats.isEmpty && report.fautes.isEmpty,
      brokenRule: !evaluator.problemes.isEmpty,
      findings: report.echoues > 0 || findings.contains(where: \.isError))
  }
}
