import Deliberation

/// The acts that the text holds.
enum DeliberationFacts {
  /// Reads the acts of `layout` into `sheet`: the items that the text proves, else its one act.
  /// Returns where they start.
  static func read(_ layout: Layout, listsEnd: Int, into sheet: inout FactSheet) -> Int {
    if let division = Division(layout.text) {
      read(division, layout.text, into: &sheet)
      return division.items.first?.zone.lowerBound ?? layout.text.bytes.count
    }
    if let acte = Acte(layout, listsEnd: listsEnd) {
      let path = "deliberations[0]"
      var deliberation = read(acte, path, into: &sheet)
      deliberation.complet = acte.closing != nil
      TransmissionFacts.read(acte, path, into: &deliberation, &sheet)
      sheet.seance.deliberations = [deliberation]
      return acte.subject?.lowerBound ?? acte.body.lowerBound
    }
    if DecisionMarks(layout.text).places.count > 1 {
      sheet.remarques.append(.pointsNonSepares)
    }
    return layout.text.bytes.count
  }

  private static func read(
    _ division: Division, _ text: FoldedText, into sheet: inout FactSheet
  ) {
    var deliberations: [Deliberation] = []
    for (index, item) in division.items.enumerated() {
      let acte = Acte(item, text)
      let path = "deliberations[\(index)]"
      var deliberation = read(acte, path, into: &sheet)
      if let rank = item.rank { deliberation.ordre = rank }
      TransmissionFacts.read(ofItem: acte, path, into: &deliberation, &sheet)
      deliberations.append(deliberation)
    }
    sheet.seance.deliberations = deliberations
  }

  /// What the words of `acte` tell, its stamps left out. An item of a procès-verbal has no closing
  /// of its own: whether its extract is whole stays untold.
  private static func read(
    _ acte: Acte, _ path: String, into sheet: inout FactSheet
  ) -> Deliberation {
    var deliberation = Deliberation()
    readTitle(acte, path, into: &deliberation, &sheet)
    NatureFacts.read(acte, path, into: &deliberation, &sheet)
    ItemPeopleFacts.read(acte, path, into: &deliberation, &sheet)
    VoteFacts.read(acte, path, into: &deliberation, &sheet)
    DispositifFacts.read(acte, path, into: &deliberation, &sheet)
    SignatureFacts.read(acte, path, into: &deliberation, &sheet)
    PartenaireFacts.read(acte, path, into: &deliberation, &sheet)
    FinancementFacts.read(acte, path, into: &deliberation, &sheet)
    ChargeFacts.read(acte, path, into: &deliberation, &sheet)
    EngagementFacts.read(acte, path, into: &deliberation, &sheet)
    ConseillerNumeriqueFacts.read(acte, path, into: &deliberation, &sheet)
    if let closing = acte.closing {
      deliberation.complet = true
      sheet.note("\(path).complet", closing, .booleen(true))
    }
    return deliberation
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
