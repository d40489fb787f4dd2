import Deliberation
import RuleEngine

/// Every verdict as a line of CSV, flat: the same columns whatever the documents, unknown facts as
/// empty cells. `docs/rapports.md` says what each column holds.
///
///     for column in VerdictCSV.columns { … }
public struct VerdictCSV: CheckFormat {
  /// In their order; a column is never renamed, and new ones come last.
  public static let columns = [
    "fichier", "id", "assemblee", "type_assemblee", "commune", "departement", "code_insee",
    "date", "regle", "portee", "deliberation", "ordre", "resultat", "gravite", "message", "remede",
    "articles", "manquants", "page", "ligne", "debut", "fin", "derogation", "regles", "version",
  ]

  public init() {}

  public var opening: String { Self.columns.joined(separator: ",") + "\n" }

  public func write(_ checked: CheckedDocument, to rendered: inout Rendered) {
    for verdict in checked.verdicts { rendered.output += line(verdict, checked) }
  }

  private func line(_ verdict: Verdict, _ checked: CheckedDocument) -> String {
    var line = CSVLine()
    act(checked, to: &line)
    conclusion(verdict, to: &line)
    place(verdict, checked.dossier, to: &line)
    line.text(verdict.derogation.map(ReglagesPhrase.phrase))
    line.word(checked.regles)
    line.word(VerdictWriter.version)
    return line.ended
  }

  private func act(_ checked: CheckedDocument, to line: inout CSVLine) {
    let seance = checked.dossier.seance
    let nom = Assemblage.nom(seance.assemblee)
    line.text(checked.fichier)
    line.text(checked.id)
    line.text(nom.isEmpty ? nil : nom)
    line.word(seance.assemblee.type?.rawValue)
    line.text(seance.assemblee.commune)
    line.text(seance.assemblee.departement)
    line.text(seance.assemblee.code_insee)
    line.word(seance.date?.description)
  }

  private func conclusion(_ verdict: Verdict, to line: inout CSVLine) {
    line.text(verdict.regle.id)
    line.word(verdict.regle.portee.rawValue)
    line.text(verdict.deliberation)
    line.int(verdict.ordre)
    line.word(verdict.resultat.rawValue)
    line.word(verdict.gravite?.rawValue)
    line.text(VerdictPhrase.message(verdict))
    line.text(verdict.remede)
    line.texts(verdict.articles)
    line.texts(verdict.manquants)
  }

  /// The first place of the text that the verdict rests on.
  private func place(_ verdict: Verdict, _ dossier: Dossier, to line: inout CSVLine) {
    let place = Quote.places(of: verdict, in: dossier).first
    line.int(place?.page)
    line.int(place?.ligne)
    line.int(place?.debut)
    line.int(place?.fin)
  }
}
