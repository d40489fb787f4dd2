/// A strict pull reader of JSON (RFC 8259).
///
/// It borrows the bytes: it must not outlive the buffer that it was made from. Positions are
/// byte offsets; `TextPosition` turns one into a line and a column when an error needs it.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Offset of the next byte to read.
  var offset = 0
  private var depth = 0
  /// Whether an object or array was just opened, so that no comma comes first.
  private var isFresh = false

  /// How many objects and arrays may be open at once.
  static let maximumDepth = 64

  /// A reader of `bytes`, past a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The kind of a value, told from its first byte.
  enum Token: Equatable {
    case object
    case array
    case text
    case number
    case word
    case end
  }

  /// The kind of the value that comes next, past white space.
  mutating func peek() throws(SyntaxFault) -> Token {
    skipWhitespace()
    guard offset < bytes.count else { return .end }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return .word
    default: throw fault(.missingValue)
    }
  }

  /// Checks that nothing but white space is left.
  mutating func finish() throws(SyntaxFault) {
    skipWhitespace()
    if offset < bytes.count { throw fault(.trailingText) }
  }

  /// Steps into the object or array that `peek` announced.
  mutating func open() throws(SyntaxFault) {
    guard depth < Self.maximumDepth else { throw fault(.tooDeep) }
    depth += 1
    offset += 1
    isFresh = true
  }

  /// The next key of the object, and past its colon; nil past the end of the object.
  mutating func nextKey() throws(SyntaxFault) -> JSONText? {
    guard try advance(to: UInt8(ascii: "}"), orElse: .missingObjectComma) else { return nil }
    guard current == UInt8(ascii: "\"") else { throw faultOrEnd(.missingKey) }
    let key = try scanText()
    skipWhitespace()
    guard current == UInt8(ascii: ":") else { throw faultOrEnd(.missingColon) }
    offset += 1
    return key
  }

  /// Whether the array has another item, which comes next; false past the end of the array.
  mutating func nextItem() throws(SyntaxFault) -> Bool {
    try advance(to: UInt8(ascii: "]"), orElse: .missingArrayComma)
  }

  /// The word `true`, `false` or `null`.
  mutating func scanWord() throws(SyntaxFault) -> Word {
    for word in Word.all where matches(word.spelling) {
      offset += word.spelling.utf8CodeUnitCount
      return word
    }
    throw fault(.unknownWord)
  }

  /// A word that JSON knows.
  struct Word: Equatable {
    let spelling: StaticString
    /// nil for `null`.
    let value: Bool?

    static let all = [
      Word(spelling: "null", value: nil), Word(spelling: "true", value: true),
      Word(spelling: "false", value: false),
    ]

    static func == (left: Word, right: Word) -> Bool {
      left.value == right.value
    }
  }

  private func matches(_ word: StaticString) -> Bool {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count, end == bytes.count || !isWordByte(bytes[end]) else { return false }
    return word.withUTF8Buffer { bytes[offset..<end].elementsEqual($0) }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// Past the comma if one is due, to the next key or item; false past `closing`.
  private mutating func advance(
    to closing: UInt8, orElse missing: SyntaxFault.Kind
  ) throws(SyntaxFault) -> Bool {
    skipWhitespace()
    let wasFresh = isFresh
    isFresh = false
    if current == closing {
      depth -= 1
      offset += 1
      return false
    }
    if wasFresh { return true }
    guard current == UInt8(ascii: ",") else { throw faultOrEnd(missing) }
    let comma = offset
    offset += 1
    skipWhitespace()
    if current == closing { throw SyntaxFault(kind: .trailingComma, offset: comma) }
    return true
  }
}

extension JSONScanner {
  /// The byte to read next; nil at the end.
  var current: UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  mutating func skipWhitespace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  /// The fault `kind` at the byte to read next.
  func fault(_ kind: SyntaxFault.Kind) -> SyntaxFault {
    SyntaxFault(kind: kind, offset: offset)
  }

  /// As `fault`, unless the text just stops there.
  func faultOrEnd(_ kind: SyntaxFault.Kind) -> SyntaxFault {
    fault(offset < bytes.count ? kind : .unexpectedEnd)
  }
}
