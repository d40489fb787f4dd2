/// Powers told by a call and its note: « M. Paul ABEL* … * pouvoir à M. Luc CARON », « (1) ».
struct CalledPowers {
  private let text: FoldedText
  /// The holders by call; one whose notes name two holders means none.
  private var holders: [String: WrittenName] = [:]
  /// The notes, with their holders.
  private(set) var notes: [Range<Int>] = []

  /// The notes in the header of `layout`. O(n).
  init(_ layout: Layout) {
    text = layout.text
    let parser = NameParser(text: text, end: layout.header.upperBound, wraps: true)
    var doubtful: Set<String> = []
    for match in Self.pattern.all(in: text, layout.header) {
      guard let call = match[1].map(text.folded),
        let name = parser.name(at: match.range.upperBound),
        !name.isWeak
      else { continue }
      if holders[call] != nil { doubtful.insert(call) }
      holders[call] = name
      notes.append(match.range.lowerBound..<name.range.upperBound)
    }
    holders = holders.filter { !doubtful.contains($0.key) }
  }

  /// `item` with the power that the call behind the name tells; nobody in the room gives one.
  func completed(_ item: PeopleItem, _ kind: PeopleHeading.Kind) -> PeopleItem {
    guard kind != .presents, item.power == nil, !holders.isEmpty,
      let call = Self.callPattern.first(in: text, item.name.range.upperBound..<text.bytes.count)?[
        1],
      let holder = holders[text.folded(call)]
    else { return item }
    var completed = item
    completed.power = Power(other: holder, isReversed: false)
    return completed
  }

  private static let call = #"(\*{1,5}|\(\d{1,2}\)|\(\*{1,3}\))"#

  private static let pattern = Pattern(
    "^[ ]{0,6}" + call
      + #"_[:=]?_(?:(?:a )?donn(?:e|ee?s?|ant) )?(?:pouvoir|procuration)"#
      + #"(?: donnee?)?_:?_(?:(?:a|au)\b|(?=(?:M\.|Mme|Monsieur|Madame)))"#)
  private static let callPattern = Pattern(#"\G[ ]{0,2}"# + call)
}
