import Deliberation

/// Days as acts write them: « 12/05/2021 », « vendredi 12 mai 2021 », « l'an deux mil onze, le
/// neuf juin ».
enum DateReader {
  /// The names of the months, to be put in a pattern.
  static let months = """
    (?:janvier|janv\\.?|fevrier|fevr?\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|aout\
    |septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|decembre|dec\\.?)
    """

  /// The day written at `offset`; nil when there is none, when it has no year, or when no
  /// calendar has it.
  static func date(in text: FoldedText, at offset: Int, _ end: Int) -> Found<Jour>? {
    numeric(text, offset, end) ?? written(text, offset, end) ?? iso(text, offset, end)
  }

  /// The day of « L'an …, le … » whose year starts at `offset`.
  static func yearFirst(in text: FoldedText, at offset: Int, _ end: Int) -> Found<Jour>? {
    guard let match = yearFirstPattern.first(in: text, offset..<end),
      let year = match[1].flatMap({ year(text, $0) }),
      let day = match[2].flatMap({ NumberReader.value(text, dropOrdinal(text, $0)) }),
      let month = match[3].flatMap({ month(text, $0) }),
      let jour = Jour(annee: year, mois: month, jour: day)
    else { return nil }
    return Found(value: jour, range: match.range)
  }

  private static func numeric(_ text: FoldedText, _ offset: Int, _ end: Int) -> Found<Jour>? {
    guard let match = numericPattern.first(in: text, offset..<end),
      let day = match[1].flatMap({ Int(text.folded($0)) }),
      let month = match[2].flatMap({ Int(text.folded($0)) }),
      let year = match[3].flatMap({ year(text, $0) }),
      let jour = Jour(annee: year, mois: month, jour: day), let start = match[1]?.lowerBound
    else { return nil }
    return Found(value: jour, range: start..<match.range.upperBound)
  }

  private static func written(_ text: FoldedText, _ offset: Int, _ end: Int) -> Found<Jour>? {
    guard let match = writtenPattern.first(in: text, offset..<end), let words = match[1],
      let day = match[2].flatMap({ NumberReader.value(text, dropOrdinal(text, $0)) }),
      let month = match[3].flatMap({ month(text, $0) }),
      let year = match[4].flatMap({ year(text, $0) }),
      let jour = Jour(annee: year, mois: month, jour: day)
    else { return nil }
    return Found(value: jour, range: words)
  }

  private static func iso(_ text: FoldedText, _ offset: Int, _ end: Int) -> Found<Jour>? {
    guard let range = isoPattern.first(in: text, offset..<end)?[1],
      let jour = Jour(text.folded(range))
    else { return nil }
    return Found(value: jour, range: range)
  }

  /// A year of two figures is of this century: acts do not date further back.
  private static func year(_ text: FoldedText, _ range: Range<Int>) -> Int? {
    guard let value = NumberReader.value(text, range) else { return nil }
    let year = range.count == 2 && value < 100 ? 2_000 + value : value
    return (1_900...2_100).contains(year) ? year : nil
  }

  private static func month(_ text: FoldedText, _ range: Range<Int>) -> Int? {
    let folded = text.folded(range)
    return starts.firstIndex { folded.hasPrefix($0) }.map { $0 + 1 }
  }

  private static let starts = [
    "janv", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sep", "oct", "nov", "dec",
  ]

  /// The number of « 1er » and « 1° ».
  private static func dropOrdinal(_ text: FoldedText, _ range: Range<Int>) -> Range<Int> {
    let digits = text.bytes[range].prefix { (48...57).contains($0) }
    return digits.isEmpty ? range : digits.startIndex..<digits.endIndex
  }

  private static let weekday = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
  private static let day = "(?:(?:\\d{1,2}|1_er|1_o|01_o)(?!\\d)|premier|\(NumberReader.words))"
  private static let year = "(?:\\d{4}(?!\\d)|\(NumberReader.words))"
  private static let lead = "\\G(?:(?:en date_)?(?:du|le|au)\\b_:?_)?(?:\(weekday)_,?_(?:le )?)?"

  private static let numericPattern = Pattern(
    "\(lead)(\\d{1,2})_[/.-]_(\\d{1,2})_[/.-]_(\\d{4}|\\d{2})(?![\\d/]|-\\d)")

  private static let writtenPattern = Pattern(
    "\(lead)((\(day))[-\\s]{1,3}(?:du mois )?(?:d[e']_)?(\(months))\\b_[,.]?_(\(year)))\\b")

  private static let yearFirstPattern = Pattern(
    "\\G(\(year))_,?_(?:et_)?(?:,_)?(?:le|au)\\b_(?:\(weekday)_,?_)?"
      + "(\(day))[-\\s]{1,3}(?:du mois )?(?:d[e']_)?(\(months))\\b(?: \\d{4}(?!\\d))?")

  private static let isoPattern = Pattern(
    "\(lead)(\\d{4}-\\d{2}-\\d{2})(?!\\d)")
}
