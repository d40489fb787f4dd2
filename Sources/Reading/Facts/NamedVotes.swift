import Deliberation

/// The members whom a text names beside a number of votes: « 2 contre (M. X, Mme Y) ».
enum NamedVotes {
  /// The names that stand behind `range`, when they are `count` in number: fewer or more would be
  /// something else than the voters.
  static func names(_ text: FoldedText, behind range: Range<Int>, count: Int, _ end: Int)
    -> [WrittenName]
  {
    guard (1...60).contains(count),
      let opening = openingPattern.first(in: text, range.upperBound..<end)
    else { return [] }
    let start = opening.range.upperBound
    let isNote = text.bytes[opening.range].contains(UInt8(ascii: "("))
    let close = isNote ? text.bytes[start..<end].firstIndex(of: UInt8(ascii: ")")) : nil
    let list = PeopleList(text, from: start, to: min(close ?? end, start + 60 * count + 40, end))
    let names = list.items.map(\.name)
    if names.isEmpty, count == 1, let close {
      let only = NameParser(text: text, end: close, wraps: true).name(at: start)
      return only.map { [$0] } ?? []
    }
    return names.count == count ? names : []
  }

  private static let openingPattern = Pattern(#"\G"?_(?:voix_)?(?:\(|:_)_"#)
}
