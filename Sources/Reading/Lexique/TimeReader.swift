import Deliberation

/// Times of day: « 20 heures », « 19 h 30 », « dix-neuf heures trente », « 18h00 ».
enum TimeReader {
  /// The time that starts at `offset`.
  static func time(in text: FoldedText, at offset: Int, _ end: Int) -> Found<Heure>? {
    guard let match = pattern.first(in: text, offset..<end), let words = match[1],
      let hour = match[2].flatMap({ NumberReader.value(text, $0) })
    else { return nil }
    let minute = match[3].flatMap { minutes(text, $0) } ?? 0
    return Heure(heure: hour, minute: minute).map { Found(value: $0, range: words) }
  }

  private static func minutes(_ text: FoldedText, _ range: Range<Int>) -> Int? {
    switch text.folded(range) {
    case "et demie": 30
    case "et quart": 15
    default: NumberReader.value(text, range)
    }
  }

  /// A time, its hour and minutes captured.
  private static let clock = """
    ((\\d{1,2}|\(NumberReader.words))_(?:heures?|hrs?|[h:](?=_\\d|\\b|[^a-z]))\
    (?:_(\\d{2}(?!\\d)|et demie|et quart|\(NumberReader.words)\\b)(?:_(?:minutes?|mn|min)\\b)?)?)
    """

  private static let pattern = Pattern("\\G\(clock)")
}
