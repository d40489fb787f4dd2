import ArgumentParser
import Deliberation
import Reporting
import RuleEngine

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find what is wrong in a rules folder without judging any document.",
    discussion: """
      Exit status: 0 when no error is found, 1 when one is (with --strict a warning too), 2 when \
      the folder cannot be read.
      """)

  @Argument(help: "The folder of the rules.")
  var rules = "Rules"

  @Option(help: "How to write the findings: terminal or json.")
  var format = OutputFormat.terminal

  @Option(
    help: "The day from which the age of the checks is counted, AAAA-MM-JJ; today by default.")
  var date: Jour?

  @Flag(help: "Status 1 also when there are warnings.")
  var strict = false

  func run() throws {
    let evaluator = try Loading.evaluator(rules, reportsProblems: false)
    let findings = try Loading.findings(evaluator, on: date)
    switch format {
    case .json: Output.result(LintWriter.json(findings, evaluator.law) + "\n")
    case .terminal:
      for finding in findings { Output.result(LintPhrase.line(finding) + "\n") }
      Output.result(LintPhrase.tally(findings, evaluator.law) + "\n")
    }
    if findings.contains(where: { $0.isError || strict }) { throw Status.findings }
  }
}
