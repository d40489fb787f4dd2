/// Which entries of `extraits` are read of a record.
public enum RecordPlaces: Sendable {
  case all
  /// Those on which a verdict may hang: a fact that several places give, and the procurations that
  /// a word of the text announces. The others only tell where facts stand; they are passed over
  /// without a look at what is in them, so that the record must be one that was read before.
  case deciding

  /// Whether a verdict may hang on the one place of the fact whose path is `key` in `bytes`.
  static func decides(_ key: JSONText, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    key.hasEscapes || bytes[key.range].elementsEqual("procurations".utf8)
  }
}

extension JSONScanner {
  /// Steps over the array that comes next when it has fewer than two items; else, or before another
  /// value, it stays where it is and gives false. What is inside is not checked.
  mutating func passShortList() -> Bool {
    skipWhitespace()
    guard current == UInt8(ascii: "[") else { return false }
    var depth = 0
    var next = offset
    while next < bytes.count {
      switch bytes[next] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ","): if depth == 1 { return false }
      case UInt8(ascii: "\""): next = textEnd(after: next)
      default: break
      }
      next += 1
      if depth == 0 {
        offset = next
        return true
      }
    }
    return false
  }

  /// Offset of the quote that closes the text opened at `quote`; past the end without one.
  private func textEnd(after quote: Int) -> Int {
    var next = quote + 1
    while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
      next += bytes[next] == UInt8(ascii: "\\") ? 2 : 1
    }
    return next
  }
}
