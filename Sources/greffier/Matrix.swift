import ArgumentParser
import Deliberation
import LuaHost
import Reporting
import RuleEngine

struct Matrix: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrice",
    abstract: "Judge a document as if held in each of some years, by the law known in each.")

  @Argument(help: "A document; - is standard input.")
  var path: String

  @OptionGroup
  var folder: RulesOptions

  @Option(help: "The only rule to evaluate; all by default.")
  var regle: String?

  @Option(help: "The first year; that of the séance by default.")
  var de: Int?

  @Option(help: "The last year; this one by default.")
  var a: Int?

  @Option(help: "How to write the matrix: terminal or json.")
  var format = OutputFormat.terminal

  /// More would take long and not fit a screen.
  private static let mostYears = 40

  func run() throws {
    let (evaluator, settings) = try folder.load()
    let expired = settings.reportExpired()
    if let regle { _ = try Loading.rule(regle, evaluator) }
    guard let dossier = Loading.dossier(path) else { throw Status.wrongInput }
    let matrice = try Matrice(
      dossier.seance, rules: evaluator.law.ruleSet, annees: try years(dossier, settings.today),
      regle: regle
    ) { settings.applied(to: $0, dossier) }
    switch format {
    case .json: Output.result(MatriceWriter.json(matrice, fichier: path) + "\n")
    case .terminal:
      Output.result(MatriceTerminal(style: Output.style).report(matrice, fichier: path))
    }
    try Status.end(
      wrongInput: expired, brokenRule: !evaluator.problemes.isEmpty, findings: false)
  }

  private func years(_ dossier: Dossier, _ today: Jour) throws -> ClosedRange<Int> {
    guard let first = de ?? dossier.seance.date?.civil.annee else {
      Output.diagnostic("\(path): le document ne dit pas la date de la séance ; donnez --de")
      throw Status.wrongInput
    }
    let last = a ?? max(first, today.civil.annee)
    guard first >= 1, last >= first, last <= 9999, last - first < Self.mostYears else {
      Output.diagnostic("--de \(first) --a \(last): de 1 à \(Self.mostYears) années, dans l'ordre")
      throw Status.wrongInput
    }
    return first...last
  }
}
