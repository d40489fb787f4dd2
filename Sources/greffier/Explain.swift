import ArgumentParser
import Deliberation
import Reporting
import RuleEngine

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell one verdict in full: why, and what would change it.",
    discussion: """
      Exit status: 0 whatever the verdict, 2 when an input or an argument is wrong or a \
      dérogation has expired, 3 when a rule is broken.
      """)

  @Argument(help: "The id of the rule, as greffier rules lists it.")
  var rule: String

  @Argument(help: "A document (text or JSON record); - is standard input.")
  var path: String

  @Flag(help: "Print every fact that was read, every parameter and every reading.")
  var full = false

  @OptionGroup
  var law: LawOptions

  @Option(help: "How to write the explanation: terminal or json.")
  var format = OutputFormat.terminal

  @Option(
    help: """
      Which délibération: its rank in the séance, from 1; by default the first that is neither \
      conforme nor sans objet.
      """)
  var point: Int?

  func run() throws {
    let (evaluator, settings) = try law.load()
    let broken = !evaluator.problemes.isEmpty
    let expired = settings.reportExpired()
    let regle = try Loading.rule(rule, evaluator)
    guard let dossier = Loading.dossier(path) else { throw Status.wrongInput }
    let found = evaluator.evaluate(dossier.seance, regle: rule, date: law.date)
    let verdicts = settings.applied(to: found, dossier)
    guard let verdict = choice(of: verdicts) else {
      Output.diagnostic(RulePhrase.noItem(regle, path, point: point))
      throw Status.wrongInput
    }
    write(
      ExplainedVerdict(verdict, fichier: path, dossier: dossier, by: evaluator, date: law.date))
    try Status.end(
      wrongInput: expired, brokenRule: broken || verdict.resultat == .erreur, findings: false)
  }

  /// The verdict on the point asked for, else the first that is worth explaining.
  private func choice(of verdicts: [Verdict]) -> Verdict? {
    guard let point else {
      return verdicts.first { $0.resultat != .conforme && $0.resultat != .sans_objet }
        ?? verdicts.first
    }
    return verdicts.first { verdict in
      verdict.item.map { verdict.ordre ?? $0 + 1 } == point
    }
  }

  private func write(_ explained: ExplainedVerdict) {
    switch format {
    case .json: Output.result(ExplanationWriter.json(explained, full: full) + "\n")
    case .terminal:
      Output.result(ExplainTerminal(style: Output.style, full: full).report(explained))
    }
  }
}
