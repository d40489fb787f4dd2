/// Powers told by marks: « M. Paul ABEL* … * pouvoir à M. Luc CARON ».
struct StarredPowers {
  private let text: FoldedText
  /// The holders by number of stars; a mark that means two holders means none.
  private var holders: [Int: WrittenName] = [:]

  /// The marks that the header of `layout` explains. O(n).
  init(_ layout: Layout) {
    text = layout.text
    let parser = NameParser(text: text, end: layout.header.upperBound, wraps: true)
    var doubtful: Set<Int> = []
    for match in Self.pattern.all(in: text, layout.header) {
      guard let stars = match[1]?.count, let name = parser.name(at: match.range.upperBound),
        !name.isWeak
      else { continue }
      if holders[stars] != nil { doubtful.insert(stars) }
      holders[stars] = name
    }
    holders = holders.filter { !doubtful.contains($0.key) }
  }

  /// `item` with the power that the stars behind the name tell; nobody in the room gives one.
  func completed(_ item: PeopleItem, _ kind: PeopleHeading.Kind) -> PeopleItem {
    guard kind != .presents, item.power == nil, !holders.isEmpty,
      let stars = Self.starsPattern.first(in: text, item.name.range.upperBound..<text.bytes.count),
      let holder = holders[stars.range.count]
    else { return item }
    var completed = item
    completed.power = Power(other: holder, isReversed: false)
    return completed
  }

  private static let pattern = Pattern(
    #"^[ ]{0,6}(\*{1,5})_[:=]?_(?:(?:a )?donn(?:e|ee?s?|ant) )?(?:pouvoir|procuration)"#
      + #"(?: donnee?)?_:?_(?:(?:a|au)\b|(?=(?:M\.|Mme|Monsieur|Madame)))"#)
  private static let starsPattern = Pattern(#"\G\*{1,5}"#)
}
