/// The agenda that a text prints, whose titles come back as headings.
struct Agenda {
  static let form = "ordre du jour"

  /// The headings that repeat the titles of the agenda, in order.
  let run: NumberedRun

  /// The agenda of `text`; nil when there is none, or when fewer than two titles, or fewer than
  /// three in five, come back in order. O(n) in the length of the text.
  init?(_ text: FoldedText) {
    let titles = Self.titles(text)
    guard titles.count > 1 else { return nil }
    let headings = Self.headings(text, behind: titles[titles.count - 1].upperBound)
    var found: [TitleLine] = []
    var next = 0
    for title in titles {
      let key = Self.key(text, title)
      guard let index = headings[next...].firstIndex(where: { Self.agree($0.key, key) }) else {
        continue
      }
      found.append(headings[index].line)
      next = index + 1
    }
    guard found.count > 1, found.count * 5 >= titles.count * 3 else { return nil }
    run = NumberedRun(titles: found)
  }

  private typealias Heading = (key: [UInt8], line: TitleLine)

  /// The items that stand below « Ordre du jour », a number or a bullet each, up to a line that has
  /// neither.
  static func titles(_ text: FoldedText) -> [Range<Int>] {
    guard let heading = headingPattern.first(in: text) else { return [] }
    var titles: [Range<Int>] = []
    var cursor = heading.range.upperBound
    while titles.count < 200, let match = itemPattern.first(in: text, cursor..<text.bytes.count) {
      let line = match.range.upperBound..<text.lineEnd(match.range.upperBound)
      let words = text.trimmed(line, of: ";.,:*\"-")
      guard words.count > 5, !endPattern.occurs(in: text, words) else { break }
      titles.append(words)
      cursor = line.upperBound
    }
    return titles
  }

  private static func headings(_ text: FoldedText, behind offset: Int) -> [Heading] {
    headPattern.all(in: text, offset..<text.bytes.count).compactMap { match in
      let line = match.range.upperBound..<text.lineEnd(match.range.upperBound)
      let words = text.trimmed(line, of: ";.,:*\"-")
      guard words.count > 5, words.count < 240 else { return nil }
      let range = text.trimmed(match.range.lowerBound..<words.lowerBound)
      let line0 = TitleLine(agenda: match[1], from: range.lowerBound, to: words.lowerBound)
      return (key(text, words), line0)
    }
  }

  /// The letters and figures of a title, folded.
  private static func key(_ text: FoldedText, _ range: Range<Int>) -> [UInt8] {
    text.bytes[range].compactMap { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A: byte
      case 0x41...0x5A: byte | 0x20
      default: nil
      }
    }
  }

  /// Whether one title is the other, or its beginning over a broken line.
  private static func agree(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let length = min(first.count, second.count)
    guard length >= 8 else { return first == second }
    return first.prefix(length) == second.prefix(length)
  }

  private static let headingPattern = Pattern(
    #"\b(?:ordre du jour|points? a l'ordre du jour)[^:\n]{0,40}:?[ ]*$|\bordre du jour_:_"#)

  private static let itemPattern = Pattern(
    #"\G\s{0,6}(?:[*>+-][ ]{0,3}|o[ ]{1,3}|(?:(?:point |no )?\d{1,3}|[IVXL]{1,6})[ ]?[-.):/]{1,2}"#
      + #"[ ]{0,3})(?=\w)"#)

  private static let headPattern = Pattern(
    #"^[ *>|#"-]{0,12}(?:((?:no )?\d{1,3}|[IVXL]{1,6})[ ]?[-.):/]{1,2}[ ]{0,3})?(?=[A-Z])"#)

  private static let endPattern = Pattern(
    #"\G(?:(?:etaient )?presents?\b|absents?\b|date de|nombre de|secretaire)"#)
}

extension TitleLine {
  /// A heading that repeats a title of the agenda, its rank in `number`.
  init(agenda number: Range<Int>?, from start: Int, to end: Int) {
    self.init(
      number: number, parts: [], range: start..<end, form: Agenda.form, isAct: false)
  }
}
