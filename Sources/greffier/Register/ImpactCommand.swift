import ArgumentParser
import LuaHost
import Register
import Reporting
import RuleEngine

struct ImpactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impact",
    abstract: "Show which acts of the register would be judged otherwise by other rules.",
    discussion: """
      Only the rules that the change can touch are run; those that look at several séances are \
      given the other acts of the assembly, as « register check » does. Exit status: 0 when no \
      adopted act would change, 1 when one would, 2 when an input or an argument is wrong, 3 when \
      a rule is broken.
      """)

  @Option(
    help: """
      The rules of today: a folder, or the digest of rules that the register keeps, as « register \
      show » tells it, or its first digits.
      """)
  var from: String

  @Option(help: "The folder of the other rules.")
  var to: String

  @Option(help: "How to write what would change: terminal or json.")
  var format = OutputFormat.terminal

  @Option(help: "The most acts to show under each rule, on a terminal.")
  var limit = 20

  @OptionGroup
  var documents: DocumentRun

  @OptionGroup
  var options: RegisterOptions

  func run() throws {
    let register = try options.open(rules: to)
    let after = try Loading.ruleSet(to)
    let before = try rules(from, register)
    let impact = try Impact(register, from: Law(before), to: Law(after))
    for problem in impact.problemes { Output.diagnostic(RulePhrase.line(problem)) }
    var report = ImpactReport(impact.difference)
    do {
      report.looked = try impact.run(
        jobs: documents.cores(alone: false), reason: { VerdictPhrase.message($0) },
        deliver: { report.add($0) })
    } catch let error as RegisterError {
      try RegisterOptions.told { () throws(RegisterError) in throw error }
    }
    switch format {
    case .json:
      Output.result(ImpactWriter.json(report, from: before.empreinte, to: after.empreinte))
    case .terminal:
      Output.result(ImpactTerminal(style: Output.style, most: limit).report(report))
    }
    try Status.end(
      wrongInput: false, brokenRule: !impact.problemes.isEmpty, findings: report.adopted > 0)
  }

  /// The rules of a folder, or those that the register keeps under that digest.
  private func rules(_ name: String, _ register: Register) throws -> RuleSet {
    if RuleSet.estDossier(name) { return try Loading.ruleSet(name) }
    let (cadre, files) = try RegisterOptions.told { () throws(RegisterError) in
      try register.files(ofRules: name)
    }
    return try RuleSet(
      folder: cadre.dossier,
      files: cadre.fichiers.map { LuaSource(name: $0.chemin, text: files[$0.chemin] ?? "") })
  }
}
