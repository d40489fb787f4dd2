/// A heading of the genre that announces persons, or their number.
struct PeopleHeading {
  /// What the heading says of those whom it lists.
  enum Kind: Equatable {
    case presents
    case absents
    case excuses
    case nonExcuses
    case representes
    case pouvoirs
    /// « Absents et procurations »: each item tells which.
    case absentsEtPouvoirs
  }

  let kind: Kind
  /// The words of the heading, its sign included.
  let range: Range<Int>
  /// « Présents : 12 ».
  let count: Found<Int>?
  /// Where the persons start.
  let body: Int
  /// Character recognition lost its first letters.
  var isDamaged = false
}

extension PeopleHeading {
  /// The headings of `range`, in the order of the text. One pass.
  static func all(in text: FoldedText, _ range: Range<Int>) -> [PeopleHeading] {
    let whole = wholes(in: text, range)
    let damaged = damaged(text, range, behind: whole)
    return damaged.isEmpty
      ? whole : (whole + damaged).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// « NTS : MM. … », of which character recognition lost the beginning: the absents, once the
  /// présents have been named.
  private static func damaged(
    _ text: FoldedText, _ range: Range<Int>, behind whole: [PeopleHeading]
  ) -> [PeopleHeading] {
    guard let presents = whole.first(where: { $0.kind == .presents }),
      !whole.contains(where: { $0.kind == .absents && $0.count == nil })
    else { return [] }
    return damagedPattern.all(in: text, presents.range.upperBound..<range.upperBound).prefix(1).map
    {
      PeopleHeading(
        kind: .absents, range: $0.range, count: nil, body: $0.range.upperBound, isDamaged: true)
    }
  }

  private static func wholes(in text: FoldedText, _ range: Range<Int>) -> [PeopleHeading] {
    pattern.all(in: text, range).compactMap { match in
      guard let words = match[1], let kind = kind(text, words),
        !followsQuantity(text, words.lowerBound)
      else { return nil }
      return heading(text, kind, words, match, range.upperBound)
    }
  }

  private static func heading(
    _ text: FoldedText, _ kind: Kind, _ words: Range<Int>, _ match: Match, _ end: Int
  ) -> PeopleHeading? {
    let sign = match[2]
    let startsLine = text.startsLine(words.lowerBound)
    let head = sign?.upperBound ?? words.upperBound
    let told = count(text, words.upperBound, end) ?? count(text, head, end)
    // « Présents :1 » calls a note: one alone does not deliberate.
    let count = kind == .presents && told?.value == 1 ? nil : told
    let body = body(text, max(told?.range.upperBound ?? head, head), end)
    let isTitle = startsLine && (65...90).contains(text.bytes[words.lowerBound])
    guard sign != nil || isTitle || isSentence(text, words) else { return nil }
    if sign == nil, count == nil, !announcesNames(text, words, body, end) { return nil }
    return PeopleHeading(kind: kind, range: words.lowerBound..<head, count: count, body: body)
  }

  private static func count(_ text: FoldedText, _ head: Int, _ end: Int) -> Found<Int>? {
    guard let lead = leadPattern.first(in: text, head..<end) else { return nil }
    let found = NumberReader.count(in: text, at: lead.range.upperBound, end)
    // « Présents : 1. Paul DURAND » numbers a list; « Présents : 12 (points 1 à 4) » counts items.
    guard let found, !numberingPattern.occurs(in: text, found.range.upperBound..<end),
      !itemsPattern.occurs(in: text, found.range.upperBound..<end)
    else { return nil }
    return found
  }

  private static func body(_ text: FoldedText, _ offset: Int, _ end: Int) -> Int {
    tailPattern.first(in: text, offset..<end)?.range.upperBound ?? offset
  }

  /// A heading without a sign: a name must follow, or the line must end.
  private static func announcesNames(
    _ text: FoldedText, _ words: Range<Int>, _ body: Int, _ end: Int
  ) -> Bool {
    let first = NameLexer(text: text, end: end).token(body)
    if text.startsLine(words.lowerBound), first.newlines > 0 { return true }
    switch first.kind {
    case .civility: return true
    case .caps, .cap: return NameParser(text: text, end: end).name(at: body)?.isWeak == false
    default: return false
    }
  }

  private static func isSentence(_ text: FoldedText, _ words: Range<Int>) -> Bool {
    sentencePattern.occurs(in: text, words)
  }

  /// « à l'unanimité des membres présents : … » is no heading.
  private static func followsQuantity(_ text: FoldedText, _ offset: Int) -> Bool {
    quantityPattern.occurs(in: text, max(0, offset - 40)..<offset)
  }

  private static func kind(_ text: FoldedText, _ words: Range<Int>) -> Kind? {
    func has(_ pattern: Pattern) -> Bool { pattern.occurs(in: text, words) }
    let isPower = has(powerStem)
    let isRepresented = has(representedStem)
    if has(presentStem) { return has(awayStem) || isPower || isRepresented ? nil : .presents }
    if isPower { return has(awayStem) && !has(givenStem) ? .absentsEtPouvoirs : .pouvoirs }
    if isRepresented { return has(unrepresentedStem) ? .nonExcuses : .representes }
    if has(unexcusedStem) { return .nonExcuses }
    return has(excusedStem) ? .excuses : .absents
  }

  private static let powerStem = Pattern("pouvoir|procuration|mandat")
  private static let representedStem = Pattern("represent")
  private static let presentStem = Pattern("(?<!re)present")
  private static let awayStem = Pattern("absent|excus")
  private static let givenStem = Pattern("donn|avec|ayant|remis")
  private static let unrepresentedStem = Pattern("(?:non|ni)[- ]represent|sans represent")
  private static let unexcusedStem = Pattern("non[- ]excus|sans excus")
  private static let excusedStem = Pattern("excus")
}

extension PeopleHeading {
  /// Endings of gender and number: « (s) », « ·e·s », « s/es ».
  private static let ending = #"[es().\-/]{0,8}(?![a-z])"#

  private static let stem =
    "(?:presente?\(ending)|absente?\(ending)|excuse\(ending)"
    + "|represente\(ending)|pouvoirs?(?:\\(s\\))?(?![a-z])|procurations?(?:\\(s\\))?(?![a-z])"
    + "|mandats?(?= donnes?)(?![a-z]))"

  private static let before =
    "(?:les|(?:n')?etaient|(?:n')?etait|etant|sont|ont|avaient|ayant|donne"
    + "|membres?|conseill(?:er|ere)s?|elu(?:e?s)|deleguee?s|municipaux|communautaires?"
    + "|titulaires|suppleants?|nombre|noms?|des?|d'|liste)"

  private static let after =
    "(?:et|ou|non|ayant|avec|sans|donn(?:e|es|ant|ees)|remis|un|leur|par"
    + "|\(stem)|de vote|en exercice|(?:a|ce jour)\\b|(?:l'ouverture de )?la seance)"

  private static let pattern = Pattern(
    "(?:^|(?<=[\\s.;|(>*\"\\]-]))((?:\(before)[\\s,/]{1,3}|d')*+\(stem)"
      + "(?:[ ,/&-]{1,4}\(after))*)[\" ]{0,3}((?:\\([^()\\n]{0,40}\\)_)?[:;=])?")

  private static let damagedPattern = Pattern(
    #"^[ *>'"-]{0,4}(?:B?SE)?N?TS_:_(?=(?:MM|M|Mmes?|Mr|Madame|Monsieur)\b)"#, cased: true)
  private static let leadPattern = Pattern(#"\G_(?:\(|\||:|-(?=_\d))?_"#)
  private static let tailPattern = Pattern(#"\G_\)?_[:\-|]?_"#)
  private static let numberingPattern = Pattern(#"\G[.)\-][ ]"#)
  private static let itemsPattern = Pattern(
    #"\G_[(,:]?_(?:pour |aux? |du |de )?(?:les? )?(?:points?|pts?|questions?|deliberations?) "#
      + #"(?:no_)?\d"#)
  private static let sentencePattern = Pattern(#"\b(?:etaient|sont|ont donne|avaient donne)\b"#)
  private static let quantityPattern = Pattern(
    #"(?:unanimite|majorite(?: absolue)?|ensemble|totalite|suffrages?|voix|moitie|tiers)"#
      + #"(?: (?:de tous|absolue))?(?: (?:de|des|les))?_$"#)
}
