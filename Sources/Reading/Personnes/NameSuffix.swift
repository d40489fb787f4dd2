import Deliberation

/// Reads what stands behind a name: its qualité, « excusé », « (arrivé à 19 h 49) », « donne
/// pouvoir à … ».
struct NameSuffix {
  let text: FoldedText
  let end: Int
  let wraps: Bool
  /// Whether « X à Y » alone is a power, as under « Pouvoirs : ».
  let isPowers: Bool

  /// Completes `item` with what stands at `offset`; returns where it ends.
  func read(into item: inout PeopleItem, at offset: Int) -> Int {
    var cursor = offset
    while SuffixOpening.mayStand(in: text, cursor..<end), let next = step(&item, cursor),
      next > cursor
    {
      cursor = next
    }
    assert(SuffixOpening.mayStand(in: text, cursor..<end) || isEnd(cursor))
    return cursor
  }

  /// Whether nothing that `step` knows stands at `cursor`.
  private func isEnd(_ cursor: Int) -> Bool {
    var item = PeopleItem(
      name: WrittenName(
        range: cursor..<cursor, bare: cursor..<cursor, prenom: nil, nom: "", isOffice: false,
        isWeak: false))
    return step(&item, cursor).map { $0 <= cursor } ?? true
  }

  private func step(_ item: inout PeopleItem, _ cursor: Int) -> Int? {
    if let next = substitution(&item, cursor) ?? power(&item, cursor) { return next }
    if let match = Self.groupPattern.first(in: text, cursor..<end) {
      return match.range.upperBound
    }
    if let match = Self.qualityPattern.first(in: text, cursor..<end), let words = match[1] {
      if item.qualite == nil { item.qualite = text.words(words).lowercased() }
      return match.range.upperBound
    }
    if let match = Self.statusPattern.first(in: text, cursor..<end), let words = match[1] {
      item.presence = item.presence ?? Self.presence(text.folded(words))
      return match.range.upperBound
    }
    if let match = Self.notePattern.first(in: text, cursor..<end), let note = match[1] {
      read(note: note, into: &item)
      return match.range.upperBound
    }
    if let match = Self.townPattern.first(in: text, cursor..<end), let town = match[1] {
      item.groupe = item.groupe ?? text.words(town)
      return match.range.upperBound
    }
    guard let match = Self.movePattern.first(in: text, cursor..<end) else { return nil }
    item.moves = true
    let more = Self.itemPattern.first(in: text, match.range.upperBound..<end)
    let stop = more?.range.upperBound ?? match.range.upperBound
    item.move = item.move ?? ToldMove.read(text, match.range.lowerBound..<stop)
    return stop
  }

  /// What a note in parentheses tells; a note that tells nothing known is passed over.
  private func read(note: Range<Int>, into item: inout PeopleItem) {
    let inner = NameSuffix(text: text, end: note.upperBound, wraps: true, isPowers: false)
    _ = inner.read(into: &item, at: note.lowerBound)
  }

  private func power(_ item: inout PeopleItem, _ cursor: Int) -> Int? {
    guard item.power == nil else { return nil }
    let parser = NameParser(text: text, end: end, wraps: wraps)
    if let match = Self.givenPattern.first(in: text, cursor..<end) {
      let other = parser.name(at: match.range.upperBound)
      item.power = Power(other: whole(other), isReversed: false)
      return afterHolder(other?.range.upperBound ?? match.range.upperBound)
    }
    if isPowers, let match = Self.toPattern.first(in: text, cursor..<end),
      let other = parser.name(at: match.range.upperBound)
    {
      item.power = Power(other: whole(other), isReversed: false)
      return afterHolder(other.range.upperBound)
    }
    guard let match = Self.heldPattern.first(in: text, cursor..<end),
      let other = parser.name(at: match.range.upperBound)
    else { return nil }
    item.power = Power(other: other, isReversed: true)
    return other.range.upperBound
  }

  /// One word that prose follows is no name: « pouvoir à Paul pour ».
  private func whole(_ name: WrittenName?) -> WrittenName? {
    guard let name, name.isWeak else { return name }
    let next = NameLexer(text: text, end: end).token(name.range.upperBound)
    guard next.newlines == 0 else { return name }
    return next.kind == .lower ? nil : name
  }

  /// The qualité of the holder belongs to no item of the list.
  private func afterHolder(_ offset: Int) -> Int {
    Self.qualityPattern.first(in: text, offset..<end)?.range.upperBound ?? offset
  }

  /// « suppléant de M. X », whom this person stands in for; « remplacé par M. X », who does.
  private func substitution(_ item: inout PeopleItem, _ cursor: Int) -> Int? {
    let parser = NameParser(text: text, end: end, wraps: true)
    if let match = Self.standsInPattern.first(in: text, cursor..<end),
      let other = parser.name(at: match.range.upperBound)
    {
      if let words = match[1] {
        let isFeminine = text.folded(words).hasPrefix("suppleante")
        item.qualite = item.qualite ?? (isFeminine ? "suppléante" : "suppléant")
      }
      return closed(other.range.upperBound)
    }
    guard let match = Self.replacedPattern.first(in: text, cursor..<end),
      let other = parser.name(at: match.range.upperBound)
    else { return nil }
    item.substitute = other
    return closed(other.range.upperBound)
  }

  private func closed(_ offset: Int) -> Int {
    offset < end && text.bytes[offset] == UInt8(ascii: ")") ? offset + 1 : offset
  }

  private static func presence(_ folded: String) -> Membre.Presence {
    if folded.contains("represent") { return .represente }
    if folded.contains("non") { return .absent }
    return folded.contains("excus") ? .excuse : .absent
  }
}

extension NameSuffix {
  /// A qualité, its field or place left out: the `maire` of « Maire de Vernes ».
  static let qualityPattern = Pattern(
    #"\G[ ,(\-]{0,4}((?:le |la )?(?:(?:\d{1,2}_(?:ere?|eme|e|nde?|nd|o)|premiere?|deuxieme|"#
      + #"seconde?"#
      + #"|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme)_)?"#
      + #"(?:maire(?:[- ](?:adjointe?|deleguee?))?|adjointe?(?: au maire)?(?: deleguee?)?"#
      + #"|vice[- ]presidente?|presidente?|conseill(?:er|ere)(?: municipale?)?"#
      + #"(?: communautaire)?(?: deleguee?)?|deleguee?(?: titulaire| suppleante?)?"#
      + #"|titulaire|suppleante?))\b(?! de (?:la )?seance|_[:=])"#
      + #"(?:[ ](?:de la|de|d'|du|des|a la|aux?|en charge|chargee?)[ ][^,;:.\n()]{1,60})?\)?"#)

  /// The qualité of several persons, told behind the last: « A, B, adjoints, C ».
  private static let groupPattern = Pattern(
    #"\G[ ,(\-]{0,4}(?:adjointe?s(?: au maire)?|maires[- ]adjoints|vice[- ]president(?:e)?s"#
      + #"|conseill(?:er|ere)s(?: municipa\w+| communautaires?)?(?: deleguee?s)?"#
      + #"|deleguee?s(?: titulaires| suppleante?s)?|titulaires|suppleante?s)\b(?!_[:=]| presente?s"#
      + #"| absente?s| excusee?s| representee?s)\)?"#)

  /// « M. DURAND Paul de VERNES », of the commune of Vernes.
  private static let townPattern = Pattern(
    #"\G[ ](?:de|d'|du|des)[ ]?((?:LA |LE |LES |L')?[A-Z][A-Z' /-]{2,40})(?=[ ]?(?:[,;.\n]|\z))"#,
    cased: true)

  private static let standsInPattern = Pattern(
    #"\G[\s,(]{0,4}(?:(suppleante? d[eu]|suppleant)|remplacante? d[eu]|remplace"#
      + #"|en remplacement d[eu])\s(?=(?:M\.|Mme|Mr|Monsieur|Madame|(?-i:[A-Z])))"#)

  private static let replacedPattern = Pattern(
    #"\G[\s,(]{0,4}(?:(?:remplacee?|suppleee?) par|representee? par (?=(?:son|sa) suppleant))"#
      + #"(?: (?:son|sa) suppleante?)?_,?_"#)

  private static let statusPattern = Pattern(
    #"\G[ ,:(\-]{0,4}(?:(?:etait|est|etant) )?((?:absente?[ ,]{1,2}(?:et )?)?"#
      + #"(?:non[- ]excusee?|excusee?|representee?|absente?)(?:\(?e?s?\)|s)?)"#
      + #"(?=_(?:[,;.)\n(-]|\z|$|(?-i:[A-Z])))\)?"#)

  private static let notePattern = Pattern(
    #"\G(?![ ]{0,2}\n\s?\((?:\d{1,2}|\*{1,3})\))\s{0,3}(?:,\s{0,2})?"#
      + #"\(([^()\n]{0,200}(?:\n[^()\n]{1,200})?)\)"#)

  private static let movePattern = Pattern(
    #"\G[ ,\-]{0,3}(?:arrivee?\b|departe?\b|quitte\b|sortie?\b|partie?\b|a partir d[eu]\b)"#
      + #"[^,;\n).]{0,90}"#)

  /// « , avant le point 3 », behind « arrivé à 20 h ».
  private static let itemPattern = Pattern(
    #"\G_,_(?=[^,;\n)]{0,90}\b(?:points?|questions?|deliberations?|dossiers?) )"#
      + #"[^,;\n)]{0,90}"#)

  private static let given = #"(?:pouvoirs?|procurations?|proc\.|pvr|mandat)"#

  static let givenPattern = Pattern(
    #"\G[\s,:(\-]{0,5}(?:qui )?(?:(?:absente?|excusee?)s?[ ,]{1,2}(?:et )?)?(?:"#
      + #"(?:(?:a|avait|ayant|ont) )?(?:donn(?:ee?s?|ant)|remis|confiee?|laissee?)"#
      + #" (?:(?:son|sa|leur|une?|tout) )?"# + given
      + #"(?: ecrite?)?(?: de vote(?:r)?)?(?: (?:de voter )?en son nom)?_(?:a|au|"#
      + #"en faveur d[eu])\b"#
      + #"|"# + given + #"(?: ecrite?)?(?: donnee?)?_:?_(?:a\b|au\b)|"# + given + #"_:(?=_[A-Z])"#
      + #"|representee?s? par\b|mandataire_:)"#
      + #"|\G_p(?:rocur?)?\._(?:a|au)\b|\G\s{0,2}\(_"# + given + #"[ ](?=(?-i:[A-Z]))"#)

  private static let toPattern = Pattern(
    #"\G_(?:\(_)?(?:(?:a|au)\b|par(?= (?-i:[A-Z]))|4(?= (?:M\.|Mme\b|Mr\b|Madame|Monsieur))|-?>)"#
      + #"(?! l[ae] (?:seance|question))"#)

  private static let heldPattern = Pattern(
    #"\G[\s,:(\-]{0,5}(?:(?:a|ayant) (?:recu )?(?:le )?"# + given
      + #" de\b|(?:detient|porteur d[eu]|porteuse d[eu]|titulaire d[eu]|avec|recoit)"#
      + #"(?: (?:l[ea]|une?))? "# + given + #" d[eu]\b|"# + given + #" d[eu]\b)"#)
}
