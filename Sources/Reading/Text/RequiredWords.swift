/// The words that a pattern cannot do without: one of them stands in every match.
///
/// A text that has none of them is left without a search. The words come from the pattern itself,
/// as in R. Cox, « Regular Expression Matching with a Trigram Index » (2012): a sequence needs the
/// best of what its parts need, a choice what any of its branches needs.
///
///     RequiredWords.of(#"\bvotes?_:|\b(?:pour|contre) "#)   // pour, contre, vote
struct RequiredWords {
  /// What is known of a part of a pattern.
  private struct Part {
    /// All that the part can be, when that is little.
    var exact: [[UInt8]]? = [[]]
    /// One of these stands in it; empty when nothing is known.
    var words: [[UInt8]] = []

    static let anything = Part(exact: nil)
  }

  /// More choices than this are not followed.
  private static let most = 40
  /// A word of fewer letters stands in any text.
  private static let shortest = TrigramIndex.length

  private let source: [UInt8]
  private var place = 0

  /// The words, in lower case, one of which stands in each match of `pattern`; empty when it may
  /// match without any. O(length of the pattern).
  static func of(_ pattern: String) -> [[UInt8]] {
    var parser = RequiredWords(source: Array(pattern.utf8))
    let part = parser.choice()
    // What is left unread was not understood.
    return parser.place == parser.source.count ? Self.needed(part) : []
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private static func needed(_ part: Part) -> [[UInt8]] {
    better(part.exact.map(useful) ?? [], part.words)
  }

  /// `words` if each is long enough to tell something.
  private static func useful(_ words: [[UInt8]]) -> [[UInt8]] {
    words.allSatisfy { $0.count >= shortest } ? words : []
  }

  /// Those that are longest at worst; then the fewest.
  private static func better(_ first: [[UInt8]], _ second: [[UInt8]]) -> [[UInt8]] {
    guard let low = first.map(\.count).min() else { return second }
    guard let other = second.map(\.count).min() else { return first }
    return (low, -first.count) >= (other, -second.count) ? first : second
  }
}

extension RequiredWords {
  private static func either(_ first: Part, _ second: Part) -> Part {
    var part = Part.anything
    if let left = first.exact, let right = second.exact, left.count + right.count <= most {
      part.exact = left + right.filter { !left.contains($0) }
    }
    let (left, right) = (needed(first), needed(second))
    if !left.isEmpty, !right.isEmpty, left.count + right.count <= most {
      part.words = left + right.filter { !left.contains($0) }
    }
    return part
  }

  private static func sequence(_ first: Part, _ second: Part) -> Part {
    var part = Part.anything
    part.words = better(needed(first), needed(second))
    if let left = first.exact, let right = second.exact, left.count * right.count <= most {
      part.exact = left.flatMap { start in right.map { start + $0 } }
    }
    return part
  }
}

extension RequiredWords {
  private var next: UInt8? { place < source.count ? source[place] : nil }

  private mutating func skips(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func choice() -> Part {
    var part = branch()
    while skips(UInt8(ascii: "|")) { part = Self.either(part, branch()) }
    return part
  }

  /// Letters that follow one another grow the end of `run`; what breaks it closes it.
  private mutating func branch() -> Part {
    var whole = Part()
    var run = Part()
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      let part = repeated(atom())
      let joined = Self.sequence(run, part)
      if joined.exact != nil {
        run = joined
      } else {
        whole = Self.sequence(whole, joined)
        run = part.exact == nil ? Part() : part
      }
    }
    return Self.sequence(whole, run)
  }

  /// `part` with the quantifier that follows it, if any.
  private mutating func repeated(_ part: Part) -> Part {
    guard let byte = next else { return part }
    let isOptional: Bool
    switch byte {
    case UInt8(ascii: "?"), UInt8(ascii: "*"): isOptional = true
    case UInt8(ascii: "+"): isOptional = false
    case UInt8(ascii: "{"): isOptional = place + 1 < source.count && source[place + 1] == 0x30
    default: return part
    }
    place += 1
    if byte == UInt8(ascii: "{") {
      while let inner = next, inner != UInt8(ascii: "}") { place += 1 }
      place += 1
    }
    if next == UInt8(ascii: "?") || next == UInt8(ascii: "+") { place += 1 }
    if byte == UInt8(ascii: "?") { return Self.either(part, Part()) }
    return isOptional ? .anything : Part(exact: nil, words: Self.needed(part))
  }

  private mutating func atom() -> Part {
    let byte = source[place]
    place += 1
    switch byte {
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "["): return someLetter()
    case UInt8(ascii: "\\"): return escape()
    case UInt8(ascii: "^"), UInt8(ascii: "$"): return Part()
    case UInt8(ascii: " "), UInt8(ascii: "_"), UInt8(ascii: "."): return .anything
    default: return Part(exact: [[Self.lower(byte)]])
    }
  }

  private mutating func group() -> Part {
    guard skips(UInt8(ascii: "?")) else { return closed(choice()) }
    while let byte = next, !Self.openers.contains(byte) { place += 1 }
    let opener = next ?? 0
    place += 1
    if opener == UInt8(ascii: ")") { return Part() }
    let inner = closed(choice())
    return opener == UInt8(ascii: "=") || opener == UInt8(ascii: "!") ? Part() : inner
  }

  /// What ends the head of a group: « (?: », « (?-i: », « (?> », « (?<nom> », « (?= », « (?<! ».
  private static let openers = Array(":>=!)".utf8)

  private mutating func closed(_ part: Part) -> Part {
    place += 1
    return part
  }

  /// One letter in both cases, as `[eE]`, is that letter; another set may be anything.
  private mutating func someLetter() -> Part {
    let isNegated = skips(UInt8(ascii: "^"))
    var letters: Set<UInt8> = []
    var isPlain = !isNegated
    let start = place
    while let byte = next, byte != UInt8(ascii: "]") || place == start {
      isPlain = isPlain && Self.isLetter(byte)
      letters.insert(Self.lower(byte))
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
    return isPlain && letters.count <= 3 ? Part(exact: letters.sorted().map { [$0] }) : .anything
  }

  private mutating func escape() -> Part {
    guard let byte = next else { return .anything }
    place += 1
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "G"), UInt8(ascii: "z"),
      UInt8(ascii: "A"):
      return Part()
    case UInt8(ascii: "x"):
      place += 2
      return .anything
    default: return Self.isLetter(byte) || (0x30...0x39).contains(byte)
      ? .anything : Part(exact: [[byte]])
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
