import ArgumentParser
import Deliberation
import LuaHost
import Register
import Reporting
import RuleEngine

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sum up the verdicts on documents, or on a register, in one page of pictures.",
    discussion: """
      Exit status: 0 whatever the verdicts are, 2 when an input or an argument is wrong, 3 when a \
      rule is broken.
      """)

  @Argument(
    help: """
      Documents, streams of records, tables, archives or folders; - is standard input. Without \
      any, the acts of the register.
      """)
  var paths: [String] = []

  @Option(help: ArgumentHelp("The page to write; - is standard output.", valueName: "page.html"))
  var html: String

  @Option(help: "The day of the report, AAAA-MM-JJ: what was due before is late. Today by default.")
  var jour: Jour?

  @OptionGroup
  var register: RegisterOptions

  @OptionGroup
  var law: LawOptions

  @OptionGroup
  var documents: DocumentRun

  func validate() throws {
    try PageFile(html).validate(option: "--html")
    guard paths.isEmpty || register.registre == nil else {
      throw ValidationError("Name documents or --registre, not both.")
    }
    guard !paths.isEmpty || law.date == nil else {
      throw ValidationError("--date goes with documents: the register holds verdicts already.")
    }
  }

  func run() throws {
    let (evaluator, settings) = try law.load()
    let expired = settings.reportExpired()
    let day = jour ?? settings.today
    let (rapport, outcome) =
      paths.isEmpty
      ? (try ofRegister(evaluator, day), CheckOutcome())
      : try ofDocuments(evaluator, settings, day)
    try PageFile(html).write(RapportHTML.page(rapport), notOver: paths)
    try Status.end(
      wrongInput: outcome.unread || expired,
      brokenRule: outcome.broken || !evaluator.problemes.isEmpty, findings: false)
  }

  private func ofRegister(_ evaluator: Evaluator, _ day: Jour) throws -> Rapport {
    let register = try register.open(rules: law.folder.rules)
    return try RegisterOptions.told { () throws(RegisterError) in
      Rapport(
        Bilan(try register.comptes()), law: evaluator.law, regles: evaluator.regles,
        engagements: try register.engagements(on: day), jour: day)
    }
  }

  private func ofDocuments(
    _ evaluator: Evaluator, _ settings: Settings, _ day: Jour
  ) throws -> (Rapport, CheckOutcome) {
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
    return (rapport, gathered.outcome)
  }
}
