/// A line that may open one item of a séance: a number, then a title.
struct TitleLine {
  /// The number as printed; nil for « Objet : ».
  let number: Range<Int>?
  /// The figures of the number: 23, 2 and 1 for « 23-02/001 ».
  let parts: [Int]
  /// From the first word or figure to where the title starts.
  let range: Range<Int>
  /// What the titles of one sequence have in common: « point # », « #-#/# ».
  let form: String
  /// Whether the number is an act's own, as « 2021-034 » or « Délibération n° 5 », and not its
  /// rank.
  let isAct: Bool
}

extension TitleLine {
  /// The lines of `text` that may open an item, in order. One pass a form.
  static func all(in text: FoldedText) -> [TitleLine] {
    (numbered(text) + roman(text)).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func numbered(_ text: FoldedText) -> [TitleLine] {
    numberPattern.all(in: text).compactMap { match in
      guard let number = match[3] else { return nil }
      let rest = text.trimmed(match.range.upperBound..<text.lineEnd(match.range.upperBound))
      let word = match[1].map { text.folded($0) } ?? ""
      let line = TitleLine(text, word, hasSign: match[2] != nil, number, match.range)
      let isSigned = match[4].map { !$0.isEmpty } ?? false
      return line.isTitle(text, rest, word, isSigned: isSigned) ? line : nil
    }
  }

  private init(
    _ text: FoldedText, _ word: String, hasSign: Bool, _ number: Range<Int>, _ range: Range<Int>
  ) {
    let written = text.folded(number)
    let parts = written.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    self.number = number
    self.parts = parts
    self.range = text.trimmed(range, of: ">*|#\"-([")
    form = "\(word) \(hasSign) \(Self.shape(written))"
    isAct = parts.count > 1 || parts.contains { $0 > 999 } || word.hasPrefix("delib")
  }

  /// « 23-02/001 » without its figures.
  private static func shape(_ number: String) -> String {
    var shape = ""
    for character in number where !(character.isNumber && shape.last == "#") {
      shape.append(character.isNumber ? "#" : character)
    }
    return shape
  }

  /// Whether the line can be a title: no row of figures, no page number, no item of a list of
  /// works.
  private func isTitle(_ text: FoldedText, _ rest: Range<Int>, _ word: String, isSigned: Bool)
    -> Bool
  {
    guard !parts.isEmpty, let number, !Self.isMeasure(text, number) else { return false }
    if Self.figuresPattern.occurs(in: text, rest) { return false }
    // « 3/24 » alone on a line numbers a page.
    guard !rest.isEmpty else {
      return !word.isEmpty || isAct && (isSigned || parts.count > 2 || parts.contains { $0 > 999 })
    }
    guard Self.openingPattern.occurs(in: text, rest) else { return false }
    return isAct || isSigned || !word.isEmpty || form.contains("true")
  }

  /// A date, an hour or an amount.
  private static func isMeasure(_ text: FoldedText, _ number: Range<Int>) -> Bool {
    DateReader.date(in: text, at: number.lowerBound, text.lineEnd(number.lowerBound)) != nil
      || measurePattern.occurs(in: text, number.upperBound..<text.lineEnd(number.upperBound))
  }

  private static func roman(_ text: FoldedText) -> [TitleLine] {
    romanPattern.all(in: text).compactMap { match in
      guard let number = match[1], let value = RomanNumber.value(text.folded(number)) else {
        return nil
      }
      return TitleLine(
        number: number, parts: [value],
        range: text.trimmed(match.range, of: ">*|#\"-(["), form: "roman", isAct: false)
    }
  }

  /// The lines « Objet : … » of `text`.
  static func objets(in text: FoldedText) -> [TitleLine] {
    Objet.headings(text, text.all).filter { text.startsLine($0.lowerBound) }.map {
      TitleLine(number: nil, parts: [], range: $0, form: "objet", isAct: true)
    }
  }
}

extension TitleLine {
  private static let numberPattern = Pattern(
    #"^[ *>|#"(\[-]{0,12}(?:(deliberation|question|point|affaire|rapport|dossier|acte|"#
      + #"sujet)s?[ ]{1,2})?(?:((?:no|numero|ndeg)[.:]?)[ ]{0,2}|(?<=[ ])|(?<![a-z]))"#
      + #"((?>[A-Z]{1,6}[-./]?)?\d{1,9}(?:[-./\x5f]\d{1,4}){0,3}[A-Z]?)(?![\w%$,]|[.,]\d)"#
      + #"[ *"]{0,4}([-:.)|/\]]{0,3})[ *"|-]{0,4}"#)

  private static let romanPattern = Pattern(
    #"^[ *>|#"(\[-]{0,12}(?:point |partie |titre )?([IVXL]{1,6})[ ]{0,2}[-:.)/]{1,2}[ ]{0,3}"#
      + #"(?=[A-Z"])"#, cased: true)

  private static let measurePattern = Pattern(
    #"\G[ ]{0,2}(?:h\b|heures?|mois|ans?\b|euros?|voix|pour\b|contre\b|abstention|votants|"#
      + #"presents|absents|procurations?|pouvoirs?|membres|conseill|[$%]|eme?\b|ere?\b)"#)

  /// A row of figures: « DETR 52 655.52 $ 27.62 % ».
  private static let figuresPattern = Pattern(
    #"\G[^\n]{0,60}?\d[\d .,]{0,14}[ ]?[$%][ |]{0,6}(?:\d[\d .,]{0,14}[ ]?[$%]?[ |]{0,6}){0,6}$"#
      + #"|\G[\d .,$%|/+-]{1,80}$"#)

  private static let openingPattern = Pattern(#"\G["'(\[]{0,2}(?:[A-Z]|\d)"#, cased: true)
}
