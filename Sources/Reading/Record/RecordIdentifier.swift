/// The `id` of a record, found without reading the rest of it.
struct RecordIdentifier {
  /// Where it stands, as it is written.
  let range: Range<Int>
  /// A text without its quotes and escapes, a number as it is written.
  let words: String

  /// That of the record `bytes`, whatever is wrong with its fields; nil when it tells none, or when
  /// it is no JSON up to there. O(n), and no more than up to the `id`.
  init?(of bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = JSONScanner(bytes)
    guard let found = try? scanner.identifier() else { return nil }
    self = found
  }

  fileprivate init(_ range: Range<Int>, _ words: String) {
    self.range = range
    self.words = words
  }
}

extension JSONScanner {
  fileprivate mutating func identifier() throws(SyntaxFault) -> RecordIdentifier? {
    guard try peek() == .object else { return nil }
    try open()
    while let key = try nextKey() {
      guard try decode(key) == "id" else {
        try skipValue()
        continue
      }
      let token = try peek()
      let start = offset
      switch token {
      case .text:
        let words = try decode(try scanText())
        return RecordIdentifier(start..<offset, words)
      case .number:
        let words = try scanNumber()
        return RecordIdentifier(start..<offset, words)
      default: return nil
      }
    }
    return nil
  }

  /// Passes over the value that comes next.
  private mutating func skipValue() throws(SyntaxFault) {
    switch try peek() {
    case .object:
      try open()
      while try nextKey() != nil { try skipValue() }
    case .array:
      try open()
      while try nextItem() { try skipValue() }
    case .text: _ = try scanText()
    case .number: _ = try scanNumber()
    case .word: _ = try scanWord()
    case .end: throw fault(.unexpectedEnd)
    }
  }
}
