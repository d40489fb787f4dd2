import Deliberation

/// Who presides the séance.
enum PresidenceFacts {
  /// Reads « sous la présidence de … », « Président de séance : … » into `sheet`.
  static func read(_ layout: Layout, into sheet: inout FactSheet) {
    for match in pattern.all(in: layout.text) {
      guard let (name, qualite) = person(layout.text, match.range.upperBound), !name.isWeak
      else { continue }
      let found = Found(value: name.personne(layout.text), range: name.range)
      sheet.setPerson(\.president, "president", found)
      if let qualite, !name.isOffice { sheet.qualify(found.value, qualite) }
    }
  }

  /// The person at `offset`, with what the text calls him: « Mme X, Maire », « du Maire, M. X ».
  private static func person(_ text: FoldedText, _ offset: Int) -> (WrittenName, String?)? {
    let parser = NameParser(text: text, end: text.bytes.count, wraps: true)
    if let office = officePattern.first(in: text, offset..<text.bytes.count),
      let name = parser.name(at: office.range.upperBound), !name.isOffice, !name.isWeak
    {
      return (name, office[1].map(text.folded))
    }
    guard let name = parser.name(at: offset) else { return nil }
    let quality = NameSuffix.qualityPattern.first(
      in: text, name.range.upperBound..<text.bytes.count)?[1]
    return (name, quality.map { text.words($0).lowercased() })
  }

  private static let pattern = Pattern(
    #"sous la presidence (?:de |du |d'|d )|\bpresidee? par |\bpresidente? de (?:la )?seance_[:=]_"#
      + #"|^[ *>|-]{0,6}(?:presidente?|presidence)_[:=]_"#, needs: ["presid"])

  private static let officePattern = Pattern(
    #"\G(?:(?:m\.|monsieur|madame|mme) )?(?:(?:l[ae]|son|sa) )?(maire|presidente?)_,?_"#)
}

extension FactSheet {
  /// Sets a person; writings that may be of one person have the value of the first.
  mutating func setPerson(
    _ field: WritableKeyPath<Seance, Personne?>, _ path: String, _ found: Found<Personne>
  ) {
    let first = seance[keyPath: field] ?? found.value
    let isSame = NameWords.areCompatible(first.ecrit, found.value.ecrit)
    set(field, path, found) { .texte((isSame ? first : $0).ecrit) }
  }

  /// Gives the qualité that the text adds to a member's name elsewhere than in the lists.
  mutating func qualify(_ personne: Personne, _ qualite: String) {
    guard case .membre(let index) = Annuaire(seance).cherche(personne),
      seance.membres?[index].qualite == nil
    else { return }
    seance.membres?[index].qualite = qualite
  }
}
