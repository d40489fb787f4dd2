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

  @OptionGroup
  var choice: EssaiOptions

  @Option(help: "How to write the report: terminal, json, junit, tap or github.")
  var format = EssaiFormat.terminal

  @Option(
    help: "The day from which the age of the checks is counted, AAAA-MM-JJ; today by default.")
  var date: Jour?

  @Flag(help: "Stop at the first case that fails.")
  var failFast = false

  @Flag(help: "List the cases and run none.")
  var list = false

  func run() throws {
    let evaluator = try Loading.evaluator(rules, reportsProblems: false)
    let failures = LastFailures(dossier: rules)
    let suite = try choice.suite(evaluator, failures)
    if list { return try write(list: suite) }
    let findings =
      try choice.takesAll
      ? Loading.findings(evaluator, on: date).filter { !$0.isToldByEssais } : []
    let runner = EssaiRunner(evaluator, suite) { Loading.dossier($0)?.seance }
    let report = runner.run(failFast: failFast, message: VerdictPhrase.message)
    failures.keep(report)
    Output.result(
      format.text(
        report, findings, EssaiRejouer(dossier: rules), style: Output.style))
    try Status.end(
      wrongInput: report.resultats.isEmpty && report.fautes.isEmpty,
      brokenRule: !evaluator.problemes.isEmpty,
      findings: report.echoues > 0 || findings.contains(where: \.isError))
  }

  private func write(list suite: EssaiSuite) throws {
    for essai in suite.essais {
      Output.result("\(essai.regle) : \(essai.nom)  (\(essai.fichier), cas \(essai.rang))\n")
    }
    try Status.end(wrongInput: suite.essais.isEmpty, brokenRule: false, findings: false)
  }
}

/// How `test` writes its report.
enum EssaiFormat: String, ExpressibleByArgument, CaseIterable {
  case terminal
  case json
  case junit
  case tap
  case github

  func text(
    _ report: EssaiReport, _ findings: [LintFinding], _ rejouer: EssaiRejouer, style: Style
  ) -> String {
    switch self {
    case .terminal: EssaiTerminal(style: style, rejouer: rejouer).report(report, findings)
    case .json: EssaiJSON.report(report, findings, rejouer: rejouer)
    case .junit: EssaiJUnit.report(report, findings, rejouer: rejouer)
    case .tap: EssaiTAP.report(report, findings, rejouer: rejouer)
    case .github: EssaiGitHub.report(report, findings, rejouer: rejouer)
    }
  }
}
