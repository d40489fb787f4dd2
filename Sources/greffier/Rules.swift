import ArgumentParser
import Reporting
import RuleEngine
import RuleTesting

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules: id, title, severity, articles.")

  @Option(help: "The folder of the rules.")
  var rules = "Rules"

  @Option(
    help: """
      How to write the list: terminal, json, or markdown, a page that tells what each rule reads \
      in its essais.
      """)
  var format = Format.terminal

  @Option(help: "With markdown: a document; what the rules conclude on it is told.")
  var exemple: String?

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case json
    case markdown
  }

  func validate() throws {
    if format != .markdown, exemple != nil {
      throw ValidationError("--exemple goes with --format markdown.")
    }
  }

  func run() throws {
    let evaluator = try Loading.evaluator(rules)
    switch format {
    case .json: Output.result(RulesWriter.json(evaluator.regles) + "\n")
    case .terminal:
      Output.result(RulesTerminal(style: Output.style).report(evaluator.regles))
    case .markdown: Output.result(try markdown(evaluator))
    }
    if !evaluator.problemes.isEmpty { throw Status.brokenRule }
  }

  private func markdown(_ evaluator: Evaluator) throws -> String {
    let report = try EssaiRunner(evaluator).run { _ in "" }
    let example = try exemple.map { path in
      guard let dossier = Loading.dossier(path) else { throw Status.wrongInput }
      return CheckedDocument(
        fichier: path, dossier: dossier, regles: evaluator.law.ruleSet.empreinte,
        verdicts: evaluator.evaluate(dossier.seance))
    }
    return RulesMarkdown(
      evaluator.regles, reads: RuleReads.all(report), parametres: evaluator.law.parametres,
      exemple: example
    ).page
  }
}
