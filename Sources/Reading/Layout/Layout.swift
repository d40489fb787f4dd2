/// A text with its headings found: what the extractors of facts read from.
struct Layout {
  let text: FoldedText
  /// What stands before the council deliberates: who sits, when, convened by whom.
  let header: Range<Int>
  let headings: [PeopleHeading]

  /// O(n) in the length of the text.
  init(_ text: FoldedText) {
    self.text = text
    let turn = Self.turnPattern.first(in: text)?.range.lowerBound ?? text.bytes.count
    let headings = PeopleHeading.all(in: text, 0..<turn)
    let title = headings.first.flatMap {
      ActNumbers.itemPattern.first(in: text, $0.range.upperBound..<turn)?.range.lowerBound
    }
    header = 0..<(title ?? turn)
    self.headings =
      title.map { title in headings.filter { $0.range.lowerBound < title } } ?? headings
  }

  /// Where the persons of the heading at `index` end at the latest.
  func limit(of index: Int) -> Int {
    index + 1 < headings.count ? headings[index + 1].range.lowerBound : text.bytes.count
  }

  private static let turnPattern = Pattern(
    #"\bapres (?:en )?avoir (?:en )?(?:deliber|entendu|oui |pris |vote|examin)"#
      + #"|^[ *>-]{0,4}(?:le conseil (?:municipal|communautaire|syndical)[^\n.:]{0,60}_)?"#
      + #"(?-i:DECIDE|APPROUVE|ADOPTE)\b"#
      + #"|\b(?:monsieur|madame|m\.|mme) l[ae] (?:maire|presidente?),?_(?:[^.,;:\n]{0,30} )?"#
      + #"(?:expose|rappelle|informe|explique|propose|presente|indique|donne lecture|soumet)\b"#)
}
