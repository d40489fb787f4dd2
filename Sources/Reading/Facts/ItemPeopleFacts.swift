import Deliberation

/// Who presides and who leaves the room for one act.
enum ItemPeopleFacts {
  /// Reads « M. X préside », « Mme Y quitte la salle » of `acte` into `deliberation` and `sheet`.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    if let name = president(acte, sheet.seance) {
      deliberation.president = name.personne(acte.text)
      sheet.note("\(path).president", name.range, .texte(acte.text.words(name.range)))
    }
    let gone = leaving(acte)
    for (index, name) in gone.enumerated() {
      sheet.note("\(path).sorties[\(index)]", name.range, .texte(acte.text.words(name.range)))
    }
    if !gone.isEmpty { deliberation.sorties = gone.map { $0.personne(acte.text) } }
  }

  /// The one who presides when he is not the president of the séance.
  private static func president(_ acte: Acte, _ seance: Seance) -> WrittenName? {
    let text = acte.text
    let parser = NameParser(text: text, end: acte.body.upperBound, wraps: true)
    let before = presidesPattern.all(in: text, acte.body).compactMap {
      NameBefore.find(text, $0.range.lowerBound)
    }
    let after = presidedPattern.all(in: text, acte.body).compactMap {
      parser.name(at: $0.range.upperBound)
    }
    let usual = seance.president?.ecrit ?? ""
    return (before + after).first { name in
      !name.isOffice && !name.isWeak && !NameWords.areCompatible(usual, text.words(name.range))
    }
  }

  private static func leaving(_ acte: Acte) -> [WrittenName] {
    let text = acte.text
    var found: [WrittenName] = []
    for match in leavesPattern.all(in: text, acte.body) {
      guard let name = NameBefore.find(text, match.range.lowerBound) ?? office(text, match.range)
      else { continue }
      let words = text.words(name.range)
      if !found.contains(where: { text.words($0.range) == words }) { found.append(name) }
    }
    return found
  }

  /// « Monsieur le Maire », « le Maire », at the end of what stands before `range`.
  private static func office(_ text: FoldedText, _ range: Range<Int>) -> WrittenName? {
    let before = max(0, range.lowerBound - 40)..<range.lowerBound
    guard let words = officePattern.first(in: text, before)?[1] else { return nil }
    return WrittenName(
      range: words, bare: words, prenom: nil, nom: text.words(words), isOffice: true,
      isWeak: false)
  }

  private static let presidesPattern = Pattern(
    #"(?<=[\s,])(?:preside\b(?! par)|prend la presidence|assure la presidence|a pris la presidence"#
      + #"|(?:est|a ete) (?:elue?|designee?|nommee?)(?: a l'unanimite)? (?:pour presider|"#
      + #"presidente? (?:de (?:la )?seance|pour)))"#)

  private static let presidedPattern = Pattern(
    #"\b(?:sous la presidence d(?:e |'|u )|cede la presidence a |presidee? par )"#)

  private static let leavesPattern = Pattern(
    #"(?<=[\s,])(?:(?:qui )?(?:a quitte|quitte|quittant|est sortie? de|sort de|sortant de"#
      + #"|ayant quitte"#
      + #"|se retire de|s'est retiree? de|s'etant retiree? de) la (?:salle|piece|seance)"#
      + #"|se retire\b|s'est retiree?\b|s'etant retiree?\b)"#)

  private static let officePattern = Pattern(
    #"(?<!\w)((?:(?:m\.|mr|mme|monsieur|madame) )?l[ae] maire)_,?_$"#)
}
