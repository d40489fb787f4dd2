/// Where a text says that something was decided.
struct DecisionMarks {
  /// Starts, in the order of the text.
  let places: [Int]

  /// One pass a form over `text`; what two forms share counts once.
  init(_ text: FoldedText) {
    let found = Self.patterns.flatMap { $0.all(in: text) }.map(\.range)
    var places: [Int] = []
    var end = 0
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.lowerBound >= end {
      places.append(range.lowerBound)
      end = range.upperBound
    }
    self.places = places
  }

  /// Whether a decision stands in `range`. O(log n).
  func stand(in range: Range<Int>) -> Bool {
    first(in: range) != nil
  }

  /// Where the first decision of `range` starts. O(log n).
  func first(in range: Range<Int>) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < range.upperBound ? places[low] : nil
  }

  private static let patterns = [
    Pattern(#"\b(?:l'_|p|l )?unanimite\b"#),
    Pattern(#"\ba la majorite\b"#),
    Pattern(#"\bprend(?:nent)? acte\b|\bdont acte\b"#),
    Pattern(#"\bapres (?:en )?avoir (?:en )?delibere"#),
    Pattern(#"\b\d{1,3} voix\b"#),
    Pattern(#"\bvotes?_:"#),
    Pattern(#"(?<![a-z])(?:pour|contre|abstentions?)_:_(?:\d|neant|aucun)"#),
    Pattern(
      #"\b(?:conseil|comite|assemblee)(?: (?:municipal|communautaire|syndical))?"#
        + #"[^.\n:;]{0,60}?,?_\b(?:decide|approuve|adopte|autorise|accepte|valide|designe|fixe"#
        + #"|emet)\b"#),
    Pattern(#"^[ *>|-]{0,6}(?-i:DECIDE|APPROUVE|ADOPTE|AUTORISE|VALIDE|EMET)\b"#),
  ]
}
