import ArgumentParser
import Deliberation
import Reporting
import RuleEngine

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read documents and evaluate the rules.",
    discussion: """
      Exit status: 0 when no manquement reaches --fail-on, 1 when one does, 2 when an input or an \
      argument is wrong, 3 when a rule is broken.
      """)

  @Argument(help: "Documents (text or JSON record) or folders; - is standard input.")
  var paths: [String]

  @OptionGroup
  var law: LawOptions

  @Option(help: "How to write the verdicts: terminal or json.")
  var format = OutputFormat.terminal

  @Option(
    help: """
      The least severity that gives status 1: nullite, irregularite, avertissement, information \
      or jamais.
      """)
  var failOn = Bound.irregularite

  @Flag(help: "Status 1 also when a verdict is indéterminé.")
  var failOnIndetermine = false

  @Flag(help: "Print conforme and sans objet in full.")
  var all = false

  @Flag(help: "Print the lines of the document that belong to no fact.")
  var verbose = false

  @Flag(help: "Print the fewest facts that would settle every indéterminé together.")
  var pieces = false

  func run() throws {
    let (evaluator, settings) = try law.load()
    let documents = DocumentList(paths)
    var found = Found()
    found.broken = !evaluator.problemes.isEmpty
    found.expired = settings.reportExpired()
    for path in documents.paths {
      let isRead = try Loading.dossiers(path) { nom, dossier, isRow in
        let verdicts = evaluator.evaluate(dossier.seance, date: law.date)
        var checked = CheckedDocument(
          fichier: nom, dossier: dossier, regles: evaluator.law.ruleSet.empreinte,
          verdicts: settings.applied(to: verdicts, dossier))
        if pieces {
          checked.pieces = evaluator.pieces(
            for: checked.verdicts, of: dossier.seance, date: law.date)
        }
        write(checked, alone: documents.paths.count == 1 && !isRow)
        found.note(checked.verdicts, failOn.gravite, failOnIndetermine)
      }
      if !isRead { found.unread = true }
    }
    documents.reportEmpty()
    try Status.end(
      wrongInput: found.unread || found.expired || !documents.empty.isEmpty,
      brokenRule: found.broken,
      findings: found.findings)
  }

  private func write(_ checked: CheckedDocument, alone: Bool) {
    switch format {
    case .json:
      Output.result(VerdictWriter.json(checked, pretty: alone) + "\n")
    case .terminal:
      let terminal = CheckTerminal(style: Output.style, all: all, verbose: verbose)
      Output.result(terminal.report(checked) + (alone ? "" : "\n"))
    }
  }
}

/// What happened over all documents.
private struct Found {
  var unread = false
  /// A dérogation no longer holds.
  var expired = false
  var broken = false
  var findings = false

  mutating func note(_ verdicts: [Verdict], _ bound: Gravite?, _ indetermine: Bool) {
    for verdict in verdicts where verdict.derogation == nil {
      if verdict.resultat == .erreur { broken = true }
      if verdict.resultat == .indetermine, indetermine { findings = true }
      if let bound, let gravite = verdict.gravite, gravite >= bound { findings = true }
    }
  }
}

/// The bound of `--fail-on`.
enum Bound: String, ExpressibleByArgument, CaseIterable {
  case nullite
  case irregularite
  case avertissement
  case information
  case jamais

  var gravite: Gravite? { Gravite(rawValue: rawValue) }
}

extension Jour: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}
