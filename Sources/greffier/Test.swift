import ArgumentParser
import Deliberation
import Reporting
import RuleEngine
import RuleTesting

struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the essais of a rules folder, and judge again documents of kept verdicts.",
    discussion: """
      The properties of a file of essais are tried on drawn séances, the same each time for the \
      same --seed.

      Exit status: 0 when every case passes, every property holds and lint finds no error, 1 when \
      one fails, a document has other verdicts or lint finds an error, 2 when nothing ran, 3 when \
      a rule file is broken.
      """)

  @Argument(
    help: """
      A folder of rules, and documents, or folders of them, whose verdicts are kept beside them \
      (seance.txt in seance.verdicts); documents alone are judged by the rules of Rules.
      """)
  var paths = ["Rules"]

  @OptionGroup
  var choice: EssaiOptions

  @OptionGroup
  var coverage: CoverageOptions

  @OptionGroup
  var properties: PropertyOptions

  @OptionGroup
  var mutation: MutationOptions

  @Option(help: "How to write the report: terminal, json, junit, tap or github.")
  var format = EssaiFormat.terminal

  @Option(
    help: "The day from which the age of the checks is counted, AAAA-MM-JJ; today by default.")
  var date: Jour?

  @Flag(help: "Stop at the first case that fails.")
  var failFast = false

  @Flag(help: "List the cases and run none.")
  var list = false

  @Flag(help: "Keep the verdicts of the documents as they are now, and show what changed.")
  var accept = false

  @Flag(help: "Run again, at each save, the cases of the rules that the edit touches.")
  var watch = false

  func run() throws {
    if mutation.mutate {
      let rules = try parted().rules ?? "Rules"
      return try mutation.run(Loading.evaluator(rules), regles: choice.regle)
    }
    guard watch else { return try once() }
    let (rules, _) = try parted()
    guard let rules else {
      Output.diagnostic("--watch: il faut un dossier de règles")
      throw Status.wrongInput
    }
    var files = Watch(rules)
    var touched: [String]?
    while true {
      // A run that fails is told, and the next save is awaited.
      do { try once(touched) } catch is ExitCode {}
      Output.flush()
      touched = files.wait()
    }
  }

  /// - Parameter touched: the only rules to test, those of `choice` aside; nil for all.
  private func once(_ touched: [String]? = nil) throws {
    let (rules, documents) = try parted()
    let isWhole = choice.takesAll && touched == nil
    let evaluator = try Loading.evaluator(rules ?? "Rules", reportsProblems: !isWhole)
    var choice = choice
    if let touched, choice.regle.isEmpty {
      choice.regle = touched.filter { id in evaluator.regles.contains { $0.id == id } }
    }
    let failures = LastFailures(rules ?? "Rules")
    if list { return try write(list: try choice.suite(evaluator, failures)) }
    if coverage.isWanted { evaluator.startNotingLines() }
    let suite = rules == nil ? nil : try choice.suite(evaluator, failures)
    var report = try suite.map { try cases(evaluator, $0) } ?? EssaiReport()
    // Before the properties: what a drawn séance runs, no case tells the verdict of.
    let covered = coverage.isWanted ? try coverage.report(evaluator, report) : nil
    if let suite {
      properties.run(evaluator, suite, seed: choice.seed, failFast: failFast, into: &report)
      failures.keep(report)
    }
    report.documents = documents.results(evaluator, accept: accept)
    let findings = isWhole && rules != nil ? try told(evaluator) : []
    let rejouer = EssaiRejouer(dossier: rules ?? "Rules")
    Output.result(format.text(report, findings, rejouer, style: Output.style))
    if let covered, format == .terminal { Output.result("\n" + covered.text) }
    try Status.end(
      wrongInput: report.isEmpty || !documents.empty.isEmpty,
      brokenRule: !evaluator.problemes.isEmpty,
      findings: report.echoues + report.rompues + report.changes > 0
        || findings.contains(where: \.isError) || covered?.isEnough == false)
  }

  /// What `lint` finds and the cases do not tell.
  private func told(_ evaluator: Evaluator) throws -> [LintFinding] {
    try Loading.findings(evaluator, on: date).filter { !$0.isToldByEssais }
  }

  /// What the cases give: on several cores when they are asked for, and neither lines nor the first
  /// failure count.
  private func cases(_ evaluator: Evaluator, _ suite: EssaiSuite) throws -> EssaiReport {
    guard let jobs = mutation.jobs, jobs > 1, !coverage.isWanted, !failFast else {
      return EssaiRunner(evaluator, suite) { Loading.dossier($0)?.seance }
        .run(failFast: failFast, message: VerdictPhrase.message)
    }
    return try EssaiRunner.run(
      suite, of: evaluator.law, jobs: jobs, document: { Loading.dossier($0)?.seance },
      message: VerdictPhrase.message)
  }

  /// The folder of rules among the paths, and the documents; ends the command when there are two
  /// such folders, or when the only path is neither.
  private func parted() throws -> (rules: String?, documents: KeptDocuments) {
    let folders = paths.filter(RuleSet.estDossier)
    guard folders.count <= 1 else {
      Output.diagnostic("\(folders[1]): un seul dossier de règles à la fois")
      throw Status.wrongInput
    }
    let documents = KeptDocuments(paths.filter { !folders.contains($0) })
    if paths.count == 1, let path = documents.missing.first { _ = try Loading.ruleSet(path) }
    documents.reportEmpty()
    return (folders.first, documents)
  }

  private func write(list suite: EssaiSuite) throws {
    for essai in suite.essais {
      Output.result("\(essai.regle) : \(essai.nom)  (\(essai.fichier), cas \(essai.rang))\n")
    }
    for propriete in suite.proprietes {
      let place = "(\(propriete.fichier), cas \(propriete.rang))"
      Output.result("\(propriete.regle) : \(propriete.titre)  \(place)\n")
    }
    let isEmpty = suite.essais.isEmpty && suite.proprietes.isEmpty
    try Status.end(wrongInput: isEmpty, brokenRule: false, findings: false)
  }
}
