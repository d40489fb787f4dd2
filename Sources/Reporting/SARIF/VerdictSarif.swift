import RuleEngine

/// The verdicts on documents as one SARIF 2.1.0 log: one run, a result a line, written as the
/// documents are judged.
///
/// Manquements are results of kind `fail`, indéterminés of kind `open`; a dérogation suppresses a
/// result. What could not be read and the rules that broke are notifications of the run, the first
/// `Gathered.mostNotes` of them.
public struct VerdictSarif: CheckFormat {
  private let regles: [Regle]
  private let indexes: [String: Int]
  private let empreinte: String
  private let all: Bool
  private let configuration: [RunNote]

  /// - Parameters:
  ///   - evaluator: whose rules are described, and whose broken files are told.
  ///   - all: whether what is conforme or sans objet is a result too.
  ///   - settings: what is wrong in the settings.
  public init(_ evaluator: Evaluator, all: Bool, settings: [RunNote] = []) {
    regles = evaluator.regles
    indexes = Dictionary(
      regles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    empreinte = evaluator.law.ruleSet.empreinte
    self.all = all
    configuration = evaluator.problemes.map(RunNote.init) + settings
  }

  public var opening: String {
    """
    {"$schema":"\(Self.schema)","version":"2.1.0","runs":[{"tool":\(SarifTool.text(regles)),
    "language":"fr","columnKind":"unicodeCodePoints","properties":{"regles":"\(empreinte)"},
    "results":[

    """
  }

  public var separator: String { ",\n" }

  public func write(_ checked: CheckedDocument, to rendered: inout Rendered) {
    let results = checked.verdicts.compactMap { verdict -> String? in
      if let note = RunNote(verdict, in: checked) { rendered.notes.append(note) }
      guard all || [.manquement, .indetermine].contains(verdict.resultat) else { return nil }
      return SarifResult(verdict: verdict, checked: checked, index: indexes[verdict.regle.id]).text
    }
    rendered.output = results.joined(separator: separator)
  }

  public func closing(_ gathered: Gathered) -> String {
    let outcome = gathered.outcome
    let isWhole = !outcome.unread && !outcome.broken && !gathered.isInterrupted
    var json = JSONWriter(pretty: false)
    json.object { json in
      json.member("executionSuccessful", isWhole && configuration.isEmpty)
      json.member("toolExecutionNotifications") {
        SarifNotification.write(gathered.notes, omitted: gathered.omitted, to: &$0)
      }
      json.member("toolConfigurationNotifications") {
        SarifNotification.write(configuration, to: &$0)
      }
    }
    return "\n],\n\"invocations\":[\(json.text)]}]}\n"
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

extension RunNote {
  /// A file of the rules folder that is wrong.
  init(_ problem: RuleProblem) {
    self.init(RulePhrase.message(problem.kind), fichier: problem.fichier, ligne: problem.ligne)
  }

  /// A rule that broke on a document; nil for any other verdict.
  init?(_ verdict: Verdict, in checked: CheckedDocument) {
    guard verdict.resultat == .erreur else { return nil }
    let error = verdict.erreur
    self.init(
      "\(VerdictPhrase.message(verdict)) (\(checked.fichier))",
      fichier: error?.chunk ?? verdict.regle.fichier, ligne: error?.line)
    regle = verdict.regle.id
  }
}
