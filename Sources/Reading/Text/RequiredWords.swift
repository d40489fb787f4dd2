/// The words that a pattern cannot do without: one of them stands in every match.
///
/// A text that has none of them is left without a search, and elsewhere only the places near them
/// are searched. They come from the pattern itself, as in R. Cox, « Regular Expression Matching
/// with a Trigram Index » (2012): a sequence needs the best of what its parts need, a choice what
/// any of its branches needs.
///
///     RequiredWords.of(#"\bvotes?_:|\b(?:pour|contre) "#).words   // vote, pour, contre
struct RequiredWords: Sendable {
  /// In lower case; none when the pattern may match without any.
  private(set) var words: [[UInt8]] = []
  /// How far behind the start of a match its word may start, in bytes; nil without bound.
  private(set) var lead: Int? = 0

  /// A word of fewer bytes stands in any text.
  private static let shortest = TrigramIndex.length

  /// What `pattern` needs. O(length of the pattern).
  static func of(_ pattern: String) -> RequiredWords {
    PatternParser.whole(pattern)?.needed ?? RequiredWords()
  }

  /// Nothing is known.
  init() {}

  /// One of `words`, at the start; nothing when one of them is too short to tell anything.
  init(_ words: [[UInt8]]) {
    if words.allSatisfy({ $0.count >= Self.shortest }) { self.words = words }
  }

  /// The words of this or of `other`; nothing when one knows nothing.
  func or(_ other: RequiredWords, most: Int) -> RequiredWords {
    var either = RequiredWords()
    guard !words.isEmpty, !other.words.isEmpty, words.count + other.words.count <= most else {
      return either
    }
    either.words = words + other.words.filter { !words.contains($0) }
    either.lead = lead.flatMap { lead in other.lead.map { max(lead, $0) } }
    return either
  }

  /// These words, `width` bytes further at most.
  func behind(_ width: Int?) -> RequiredWords {
    var moved = self
    moved.lead = width.flatMap { width in lead.map { $0 + width } }
    return moved
  }

  /// Those that are longest at worst; then the fewest.
  func better(_ other: RequiredWords) -> RequiredWords {
    guard let length = words.map(\.count).min() else { return other }
    guard let rival = other.words.map(\.count).min() else { return self }
    return (length, -words.count) >= (rival, -other.words.count) ? self : other
  }
}
