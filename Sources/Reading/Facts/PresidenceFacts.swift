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
    if sheet.seance.president == nil { readSentence(layout, into: &sheet) }
    if sheet.seance.president == nil { readSignature(layout, into: &sheet) }
  }

  /// « M. X, doyen d'âge, a assuré la présidence de l'assemblée ».
  private static func readSentence(_ layout: Layout, into sheet: inout FactSheet) {
    for match in sentencePattern.all(in: layout.text, layout.header) {
      guard let name = NameBefore.find(layout.text, match.range.lowerBound), !name.isOffice else {
        continue
      }
      let found = Found(value: name.personne(layout.text), range: name.range)
      return sheet.setPerson(\.president, "president", found)
    }
  }

  /// « Le Maire, après avoir procédé à l'appel, ouvre la séance », whose name stands under « Le
  /// Maire » at the end alone.
  private static func readSignature(_ layout: Layout, into sheet: inout FactSheet) {
    let text = layout.text
    let tail = max(0, text.bytes.count - 800)..<text.bytes.count
    guard openingPattern.occurs(in: text, text.all),
      let role = rolePattern.all(in: text, tail).last
    else { return }
    let parser = NameParser(text: text, end: text.bytes.count)
    let lexer = NameLexer(text: text, end: text.bytes.count)
    var cursor = role.range.upperBound
    // Recognised signatures leave stray letters before the name.
    for _ in 0..<6 {
      if let name = parser.name(at: cursor), !name.isOffice, !name.isWeak, name.prenom != nil {
        let found = Found(value: name.personne(text), range: name.range)
        sheet.setPerson(\.president, "president", found)
        return sheet.qualify(found.value, "maire")
      }
      let token = lexer.token(cursor)
      guard token.kind != .end else { return }
      cursor = token.range.upperBound
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
      + #"|^[ *>|-]{0,6}(?:presidente?|presidence)_[:=]_"#)

  private static let sentencePattern = Pattern(
    #"(?<=\s)(?:,_[^,.\n]{3,60},_)?(?:a )?(?:donc |alors )?(?:assure|prend|pris) la presidence "#
      + #"de (?:la |l')(?:seance|assemblee|reunion)\b"#)

  private static let openingPattern = Pattern(
    #"\bl[ae] maire_,?_[^.;]{0,200}?\b(?:ouvre la (?:seance|session)"#
      + #"|declare la (?:seance|session) ouverte|procede a l'appel)"#)

  /// « Le Maire », alone or beside « Le Secrétaire ».
  private static let rolePattern = Pattern(
    #"^[ *]{0,30}l[ae] maire[ ]?,?"#
      + #"(?:[ ]{0,60}l[ae] secretai[a-z]{1,2}(?: de (?:la )?seance)?,?)?[ ]{0,20}$"#)

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
