/// What JSON (RFC 8259) wants escaped in a text.
enum JSONEscape {
  /// Whether nothing in `utf8` must be escaped; eight bytes are looked at together.
  static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeRawBufferPointer(utf8)
    guard bytes.count >= 8 else { return !utf8.contains(where: isNeeded) }
    let last = bytes.count - 8
    for offset in stride(from: 0, to: last, by: 8) {
      if mustEscapeAny(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
        return false
      }
    }
    // The last eight, some of them once more.
    return !mustEscapeAny(bytes.loadUnaligned(fromByteOffset: last, as: UInt64.self))
  }

  /// Whether one of the eight bytes of `word` must be escaped. A byte below `n` is one whose high
  /// bit is not set and from which `n` cannot be taken without a borrow.
  private static func mustEscapeAny(_ word: UInt64) -> Bool {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let quotes = word ^ ones &* UInt64(UInt8(ascii: "\""))
    let strokes = word ^ ones &* UInt64(UInt8(ascii: "\\"))
    let found =
      (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes | (strokes &- ones) & ~strokes
    return found & highs != 0
  }

  /// Whether `byte` must be escaped.
  static func isNeeded(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// The escape of `byte`, the shortest that RFC 8259 has.
  static func escape(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }
}
