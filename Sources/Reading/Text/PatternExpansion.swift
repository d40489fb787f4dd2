/// Writes out the blanks of a pattern; see `Pattern`.
struct PatternExpansion {
  private(set) var result: [UInt8]
  private var inClass = false
  private var isEscaped = false
  private var depth = 0
  /// How deep the look-behind that is open stands in parentheses.
  private var behind: Int?

  /// The most blanks that a space of a pattern stands for.
  static let mostBlanks = 9

  private static let blanks = Array("\\s{1,\(mostBlanks)}+".utf8)
  private static let blank = Array(#"\s"#.utf8)
  private static let blanksOrNone = Array("\\s{0,\(mostBlanks)}+".utf8)
  private static let lookBehinds = [Array("(?<!".utf8), Array("(?<=".utf8)]

  /// An expansion that starts with the words of `prefix`, as they are.
  init(_ prefix: String) {
    result = Array(prefix.utf8)
  }

  /// Takes the next byte of the source.
  mutating func append(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " ") where !inClass: result += behind == nil ? Self.blanks : Self.blank
    case UInt8(ascii: "_") where !inClass && !isEscaped: result += Self.blanksOrNone
    default: result.append(byte)
    }
    follow(byte)
  }

  private mutating func follow(_ byte: UInt8) {
    defer { isEscaped = !isEscaped && byte == UInt8(ascii: "\\") }
    guard !isEscaped else { return }
    if inClass {
      inClass = byte != UInt8(ascii: "]")
      return
    }
    switch byte {
    case UInt8(ascii: "["): inClass = true
    case UInt8(ascii: "("): depth += 1
    case UInt8(ascii: ")"):
      if behind == depth { behind = nil }
      depth -= 1
    case UInt8(ascii: "!"), UInt8(ascii: "="):
      if Self.lookBehinds.contains(Array(result.suffix(4))) { behind = behind ?? depth }
    default: break
    }
  }
}
