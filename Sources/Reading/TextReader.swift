import Deliberation

/// Reads the text of a délibération into a record, with the place of each fact.
///
/// A fact is given only where the text tells it: what is not told stays nil. When two places tell
/// one fact, the field has the first and `extraits` has both, each with the value it gives.
public enum TextReader {
  /// The record of `text`; throws `notDeliberation` when fewer than two marks of the genre stand
  /// in it. Linear in the length of `text`.
  public static func read(_ text: String, fichier: String) throws(ReadingError) -> Dossier {
    try read(PagedText(text), fichier: fichier)
  }

  /// The record of the pages of `text`.
  static func read(_ text: PagedText, fichier: String) throws(ReadingError) -> Dossier {
    let layout = Layout(FoldedText(text))
    var sheet = FactSheet(layout.text, pages: text)
    DateFacts.read(layout, into: &sheet)
    AssembleeFacts.read(layout, into: &sheet)
    SeanceFacts.read(layout, into: &sheet)
    ConvocationFacts.read(layout, into: &sheet)
    AgendaFacts.read(layout, into: &sheet)
    let tabled = TableFacts.read(layout, into: &sheet)
    CountFacts.read(layout, besides: tabled, into: &sheet)
    let members = MembreFacts(layout, into: &sheet)
    PresidenceFacts.read(layout, into: &sheet)
    OfficeHolders.name(in: &sheet)
    let secretary = SecretaireFacts.read(layout, into: &sheet)
    NearNames.mend(&sheet)
    let body = DeliberationFacts.read(layout, listsEnd: max(members.end, secretary), into: &sheet)
    MoveFacts.read(layout, members, into: &sheet)
    guard GenreMarks.areEnough(layout, sheet) else {
      throw ReadingError(.notDeliberation, fichier: fichier)
    }
    UnplacedLines.read(layout, before: body, into: &sheet)
    var dossier = Dossier(seance: sheet.finished(), lignes: layout.text.lines)
    dossier.remarques = sheet.remarques
    if !text.recognised.isEmpty {
      dossier.remarques.insert(.pagesReconnues(text.recognised.sorted()), at: 0)
    }
    return dossier
  }
}
