/// Where a text says that something was decided.
struct DecisionMarks {
  /// Starts, in the order of the text.
  let places: [Int]

  /// One pass over `text`.
  init(_ text: FoldedText) {
    places = Self.pattern.all(in: text).map(\.range.lowerBound)
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

  private static let pattern = Pattern(
    #"\b(?:l'_|p|l )?unanimite\b|\ba la majorite\b|\bprend(?:nent)? acte\b|\bdont acte\b"#
      + #"|\bapres (?:en )?avoir (?:en )?delibere|\b\d{1,3} voix\b|\bvotes?_:"#
      + #"|(?<![a-z])(?:pour|contre|abstentions?)_:_(?:\d|neant|aucun)"#
      + #"|\b(?:conseil|comite|assemblee)(?: (?:municipal|communautaire|syndical))?"#
      + #"[^.\n:;]{0,60}?,?_\b(?:decide|approuve|adopte|autorise|accepte|valide|designe|fixe"#
      + #"|emet)\b"#
      + #"|^[ *>|-]{0,6}(?-i:DECIDE|APPROUVE|ADOPTE|AUTORISE|VALIDE|EMET)\b"#)
}
