/// Whole numbers, in figures or in words: « 15 », « quinze », « vingt et un », « deux mil onze ».
enum NumberReader {
  /// The words of a number, to be put in a pattern.
  static let words = "(?:\(word)(?:(?:[-\\s]{1,3}(?:et[-\\s])?|_et_)\(word)\\b){0,9})"

  /// The number that starts at `offset`, no more than three figures; nil when what stands there
  /// is a date, an hour, an amount, a share or no number.
  static func count(in text: FoldedText, at offset: Int, _ end: Int) -> Found<Int>? {
    guard let match = countPattern.first(in: text, offset..<end) else { return nil }
    if let misread = match[3] {
      return misreadValue(text.folded(misread)).map { Found(value: $0, range: misread) }
    }
    if let figures = match[1] {
      return value(text, figures).map { Found(value: $0, range: figures) }
    }
    guard let words = match[2] else { return nil }
    return value(text, words).map { Found(value: $0, range: words) }
  }

  /// « 2l » and « O6 », as character recognition writes 21 and 06.
  private static func misreadValue(_ folded: String) -> Int? {
    Int(folded.map { $0 == "o" ? "0" : $0 == "l" || $0 == "i" ? "1" : String($0) }.joined())
  }

  /// The value of the figures or words in `range`.
  static func value(_ text: FoldedText, _ range: Range<Int>) -> Int? {
    let folded = text.folded(range)
    return Int(folded) ?? value(of: folded)
  }

  /// The value of number words in lower case; nil when they make no number of the language, as
  /// « deux vingt et un ».
  static func value(of words: String) -> Int? {
    var total = 0
    var group: Int?
    for word in words.split(whereSeparator: { !$0.isLetter }) where word != "et" {
      if word == "mille" || word == "mil" {
        guard total == 0 else { return nil }
        total = (group ?? 1) * 1_000
        group = nil
      } else {
        guard let next = values[String(word)], let sum = add(next, to: group) else { return nil }
        group = sum
      }
    }
    return group == nil && total == 0 ? nil : total + (group ?? 0)
  }

  /// What `value` makes when it is said after `group`; nil when it cannot be said there.
  private static func add(_ value: Int, to group: Int?) -> Int? {
    guard let group else { return value }
    let rest = group % 100
    switch value {
    case 0: return nil
    case 100: return group < 10 && group > 1 ? group * 100 : nil
    case 20 where rest == 4: return group - 4 + 80
    case 1...9:
      let follows = rest == 0 || (rest % 10 == 0 && rest >= 20) || (rest % 20 == 10 && value > 6)
      return follows ? group + value : nil
    case 10...16: return [0, 60, 80].contains(rest) ? group + value : nil
    default: return rest == 0 ? group + value : nil
    }
  }

  private static let values: [String: Int] = [
    "zero": 0, "un": 1, "une": 1, "premier": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    // « cing » is what character recognition makes of « cinq ».
    "cing": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20,
    "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "cents": 100,
  ]

  private static let word = """
    (?:zero|une?|deux|trois|quatre|cin[qg]|six|sept|huit|neuf|dix|onze|douze|treize|quatorze\
    |quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mill?e?)
    """

  /// What makes of the figures before it something else than a count.
  private static let other = """
    [/.-]_\\d{1,2}_[/.-]|[,.]\\d|\\s?(?:h|heures?|euros?|mois|ans|\(DateReader.months))\\b\
    |\\s?[$%]|\\s\\d{3}\\b
    """

  private static let countPattern = Pattern(
    "\\G(?:(\\d{1,3})\\b(?!\(other))|(\(words))\\b(?!\\s(?:tiers|quarts?|heures?|voix|ans|mois))"
      + "|(\\d[lIO]|[lIO]\\d)(?=[ ]{0,4}$))")
}
