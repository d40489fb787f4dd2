import Deliberation

/// The act that the text holds.
enum DeliberationFacts {
  /// Reads the act of `layout` into `sheet`, when the text proves one and one only.
  static func read(_ layout: Layout, listsEnd: Int, into sheet: inout FactSheet) {
    guard let acte = Acte(layout, listsEnd: listsEnd) else { return }
    var deliberation = Deliberation()
    let path = "deliberations[0]"
    readTitle(acte, path, into: &deliberation, &sheet)
    deliberation.complet = acte.closing != nil
    if let closing = acte.closing { sheet.note("\(path).complet", closing, .booleen(true)) }
    VoteFacts.read(acte, path, into: &deliberation, &sheet)
    DispositifFacts.read(acte, path, into: &deliberation, &sheet)
    SignatureFacts.read(acte, path, into: &deliberation, &sheet)
    TransmissionFacts.read(acte, path, into: &deliberation, &sheet)
    PartenaireFacts.read(acte, path, into: &deliberation, &sheet)
    FinancementFacts.read(acte, path, into: &deliberation, &sheet)
    ChargeFacts.read(acte, path, into: &deliberation, &sheet)
    EngagementFacts.read(acte, path, into: &deliberation, &sheet)
    ConseillerNumeriqueFacts.read(acte, path, into: &deliberation, &sheet)
    sheet.seance.deliberations = [deliberation]
  }

  private static func readTitle(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation,
    _ sheet: inout FactSheet
  ) {
    if let number = acte.number {
      let words = acte.text.slice(number)
      deliberation.numero = words
      sheet.note("\(path).numero", number, .texte(words))
    }
    if let subject = acte.subject {
      let words = acte.text.words(subject)
      deliberation.objet = words
      sheet.note("\(path).objet", subject, .texte(words))
    }
  }
}
