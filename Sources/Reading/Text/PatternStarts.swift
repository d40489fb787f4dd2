/// Where in a text the matches of a pattern may start: near the words that they need.
struct PatternStarts {
  /// In order, apart from one another.
  let windows: [ClosedRange<Int>]

  /// What a search of its own costs, as bytes that it could have read.
  private static let searchCost = 64
  /// A shorter range is searched as soon as one of its words may stand there.
  private static let shortest = 200
  /// Where one match is wanted, looking for words in more than this would read what no match needs.
  private static let longest = 1 << 14

  /// Anywhere in `range`.
  init(anywhereIn range: Range<Int>) {
    self.init(windows: [range.lowerBound...range.upperBound])
  }

  /// The starts that `code` allows in `range` of `text`; nil when no match can stand there.
  /// `isForOne`: the first match is enough. O(length of the range).
  init?(_ code: PatternCode, in text: FoldedText, _ range: Range<Int>, isForOne: Bool) {
    let isDirect = range.count < Self.shortest || isForOne && range.count > Self.longest
    guard let lead = code.lead, !isDirect else {
      guard code.words.isEmpty || code.words.contains(where: { text.mayHold($0, in: range) })
      else { return nil }
      self.init(anywhereIn: range)
      return
    }
    var places: [Int] = []
    let most = range.count / (lead + Self.searchCost)
    for word in code.words where text.mayHold(word, in: range) {
      guard text.addPlaces(of: word, in: range, to: &places, most: most) else {
        self.init(anywhereIn: range)
        return
      }
    }
    if places.isEmpty { return nil }
    if code.words.count > 1 { places.sort() }
    self.init(windows: Self.windows(places, lead, from: range.lowerBound))
  }

  private init(windows: [ClosedRange<Int>]) {
    self.windows = windows
  }

  /// The bytes at which a match may start.
  var width: Int { windows.reduce(0) { $0 + $1.count } }

  /// What stands no more than `lead` bytes before one of `places`, in order; what nearly touches is
  /// made one.
  private static func windows(_ places: [Int], _ lead: Int, from start: Int) -> [ClosedRange<Int>] {
    var windows: [ClosedRange<Int>] = []
    var lower = max(start, places[0] - lead)
    var upper = places[0]
    for place in places.dropFirst() {
      if place - lead > upper + searchCost {
        windows.append(lower...upper)
        lower = place - lead
      }
      upper = place
    }
    windows.append(lower...upper)
    return windows
  }
}
