import Deliberation

/// The agenda that the text prints.
enum AgendaFacts {
  /// Reads the titles below « Ordre du jour » into `sheet`; one alone may be anything.
  static func read(_ layout: Layout, into sheet: inout FactSheet) {
    let titles = Agenda.titles(layout.text)
    guard titles.count > 1 else { return }
    for (index, title) in titles.enumerated() {
      sheet.note("convocation.ordre_du_jour[\(index)]", title)
    }
    sheet.seance.convocation = sheet.seance.convocation ?? Convocation()
    sheet.seance.convocation?.ordre_du_jour = titles.map(layout.text.words)
  }
}
