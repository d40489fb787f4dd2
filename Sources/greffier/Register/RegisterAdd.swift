import ArgumentParser
import Deliberation
import LuaHost
import Reading
import Register
import Reporting
import RuleEngine
import Workers

struct RegisterAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Read documents, evaluate the rules and keep both.",
    discussion: """
      A line is printed for each document once it is on the disk: its identifier, what became of \
      it, its name. The same bytes are the same document. Exit status: 0, whatever the rules find; \
      2 when an input or an argument is wrong, 3 when a rule is broken.
      """)

  @Argument(
    help: "Documents, streams of records, tables, archives or folders; - is standard input.")
  var paths: [String]

  @OptionGroup
  var law: LawOptions

  @OptionGroup
  var options: RegisterOptions

  @OptionGroup
  var documents: DocumentRun

  func run() throws {
    let (evaluator, settings) = try law.load()
    let expired = settings.reportExpired()
    let register = try options.openOrCreate(rules: law.folder.rules)
    let cadre = Cadre(
      evaluator.law, reglages: try law.folder.settingsFile(), version: VerdictWriter.version,
      date: law.date, jour: settings.today)
    let work = try RegisterOptions.told { () throws(RegisterError) in
      try DocumentDeposit(register, law: evaluator.law, cadre: cadre, applied: settings.applied)
    }
    let source = DocumentRun.source(paths)
    let cores = documents.cores(alone: source.isOne)
    var keeping = Keeping(register, cadre, isAlone: cores == 1)
    try OrderedWork(jobs: cores).run(
      { source.next() }, worker: { () throws(LuaError) in try work.worker() },
      deliver: { keeping.take($0) })
    let outcome = try keeping.end()
    try RegisterOptions.told { () throws(RegisterError) in try register.close() }
    try Status.end(
      wrongInput: outcome.unread || expired,
      brokenRule: outcome.broken || !evaluator.problemes.isEmpty, findings: false)
  }
}
