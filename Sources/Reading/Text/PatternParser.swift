/// Reads the syntax of `Pattern`, as far as it takes to know which words a match must have.
struct PatternParser {
  private let source: [UInt8]
  private var place = 0

  /// What is known of `pattern`; nil when it was not understood to its end.
  static func whole(_ pattern: String) -> PatternPart? {
    var parser = PatternParser(source: Array(pattern.utf8))
    let part = parser.choice()
    return parser.place == parser.source.count ? part : nil
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private var next: UInt8? { place < source.count ? source[place] : nil }

  private mutating func skips(_ byte: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: byte) else { return false }
    place += 1
    return true
  }

  private mutating func choice() -> PatternPart {
    var part = branch()
    while skips("|") { part = part.or(branch()) }
    return part
  }

  /// Letters that follow one another make one run; what is no letter closes it.
  private mutating func branch() -> PatternPart {
    var whole = PatternPart.nothing
    var run = PatternPart.nothing
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      let part = repeated(atom())
      let joined = run.then(part)
      if joined.isExact {
        run = joined
      } else if part.isExact {
        whole = whole.then(run)
        run = part
      } else {
        whole = whole.then(joined)
        run = .nothing
      }
    }
    return whole.then(run)
  }

  private mutating func repeated(_ part: PatternPart) -> PatternPart {
    let (least, most): (Int, Int?)
    if skips("?") {
      (least, most) = (0, 1)
    } else if skips("*") {
      (least, most) = (0, nil)
    } else if skips("+") {
      (least, most) = (1, nil)
    } else if skips("{") {
      least = number() ?? 0
      most = skips(",") ? number() : least
      place += 1
    } else {
      return part
    }
    if !skips("?") { _ = skips("+") }
    return part.repeated(from: least, to: most)
  }

  private mutating func number() -> Int? {
    let start = place
    while let byte = next, Self.isFigure(byte) { place += 1 }
    return Int(String(decoding: source[start..<place], as: UTF8.self))
  }

  private mutating func atom() -> PatternPart {
    let byte = source[place]
    place += 1
    switch byte {
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "["): return set()
    case UInt8(ascii: "\\"): return escape()
    case UInt8(ascii: "^"), UInt8(ascii: "$"): return .nothing
    case UInt8(ascii: " "), UInt8(ascii: "_"): return .anything(PatternExpansion.mostBlanks)
    case UInt8(ascii: "."): return .anything(1)
    default: return .oneOf([Self.lower(byte)])
    }
  }

  private mutating func group() -> PatternPart {
    guard skips("?") else { return closed() }
    while let byte = next, !Self.openers.contains(byte) { place += 1 }
    let opener = next
    place += 1
    switch opener {
    case UInt8(ascii: ")"): return .nothing
    case UInt8(ascii: "="), UInt8(ascii: "!"):
      _ = closed()
      return .nothing
    default: return closed()
    }
  }

  /// What ends the head of a group: « (?: », « (?-i: », « (?> », « (?<nom> », « (?= », « (?<! ».
  private static let openers = Array(":>=!)".utf8)

  private mutating func closed() -> PatternPart {
    let part = choice()
    place += 1
    return part
  }

  /// One letter in both cases, as `[eE]`, or few; another set may be anything.
  private mutating func set() -> PatternPart {
    var isPlain = !skips("^")
    var letters: Set<UInt8> = []
    let start = place
    while let byte = next, byte != UInt8(ascii: "]") || place == start {
      isPlain = isPlain && Self.isLetter(byte)
      letters.insert(Self.lower(byte))
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
    return isPlain && letters.count <= 3 ? .oneOf(letters.sorted()) : .anything(1)
  }

  private mutating func escape() -> PatternPart {
    guard let byte = next else { return .nothing }
    place += 1
    if Self.zeroWidth.contains(byte) { return .nothing }
    if byte == UInt8(ascii: "x") {
      place += 2
      return .anything(1)
    }
    // « \1 » is what a group matched, whatever its length.
    if Self.isFigure(byte) { return .anything(nil) }
    return Self.isLetter(byte) ? .anything(1) : .oneOf([byte])
  }

  private static let zeroWidth = Array("bBGzA".utf8)

  private static func isFigure(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(lower(byte))
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
