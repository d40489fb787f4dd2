import ArgumentParser
import Deliberation
import LuaHost
import Reporting
import RuleEngine

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sum up the verdicts on documents in one page of pictures and tables.",
    discussion: """
      Exit status: 0 whatever the verdicts are, 2 when an input or an argument is wrong, 3 when a \
      rule is broken.
      """)

  @Argument(
    help: "Documents, streams of records, tables, archives or folders; - is standard input.")
  var paths: [String]

  @Option(help: ArgumentHelp("The page to write; - is standard output.", valueName: "page.html"))
  var html: String

  @Option(help: "The day of the report, AAAA-MM-JJ: what was due before is late. Today by default.")
  var jour: Jour?

  @OptionGroup
  var law: LawOptions

  @OptionGroup
  var documents: DocumentRun

  func validate() throws {
    try PageFile(html).validate(option: "--html")
  }

  func run() throws {
    let (evaluator, settings) = try law.load()
    let expired = settings.reportExpired()
    let day = jour ?? settings.today
    let format = RapportFormat(jour: day)
    var check = DocumentCheck(law: evaluator.law, format: format, applied: settings.applied)
    check.date = law.date
    let work = check
    let gathered = try documents.run(
      DocumentRun.source(paths), work.worker(with: evaluator),
      worker: { () throws(LuaError) in try work.worker() }, in: format)
    var rapport = Rapport(
      gathered.bilan, law: evaluator.law, regles: evaluator.regles,
      engagements: gathered.engagements, jour: day)
    rapport.engagementsOmis = gathered.engagementsOmis
    try PageFile(html).write(RapportHTML.page(rapport), notOver: paths)
    try Status.end(
      wrongInput: gathered.outcome.unread || expired,
      brokenRule: gathered.outcome.broken || !evaluator.problemes.isEmpty, findings: false)
  }
}
