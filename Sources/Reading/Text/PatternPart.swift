/// What is known of a part of a pattern.
struct PatternPart {
  /// All that the part can be, in lower case, when that is little.
  private var exact: [[UInt8]]? = [[]]
  /// The bytes that it takes at most; nil without bound.
  private var width: Int? = 0
  private var words = RequiredWords()

  /// More choices than this are not followed.
  private static let most = 40

  /// What takes no byte.
  static let nothing = PatternPart()

  /// At most `width` bytes, whatever they are.
  static func anything(_ width: Int?) -> PatternPart {
    PatternPart(exact: nil, width: width)
  }

  /// One of `letters`.
  static func oneOf(_ letters: [UInt8]) -> PatternPart {
    PatternPart(exact: letters.map { [$0] }, width: 1)
  }

  /// What no match of the part can do without.
  var needed: RequiredWords {
    (exact.map { RequiredWords($0) } ?? RequiredWords()).better(words)
  }

  var isExact: Bool { exact != nil }

  /// This part or `other`.
  func or(_ other: PatternPart) -> PatternPart {
    var part = PatternPart.anything(width.flatMap { width in other.width.map { max(width, $0) } })
    if let exact, let second = other.exact, exact.count + second.count <= Self.most {
      part.exact = exact + second.filter { !exact.contains($0) }
    }
    part.words = needed.or(other.needed, most: Self.most)
    return part
  }

  /// This part, then `other`.
  func then(_ other: PatternPart) -> PatternPart {
    var part = PatternPart.anything(width.flatMap { width in other.width.map { width + $0 } })
    part.words = needed.better(other.needed.behind(width))
    if let exact, let second = other.exact, exact.count * second.count <= Self.most {
      part.exact = exact.flatMap { start in second.map { start + $0 } }
    }
    return part
  }

  /// This part from `least` to `most` times; nil is without bound.
  func repeated(from least: Int, to most: Int?) -> PatternPart {
    if least == 0, most == 1 { return or(.nothing) }
    var part = PatternPart.anything(width.flatMap { width in most.map { width * $0 } })
    if least > 0 { part.words = needed }
    return part
  }
}
