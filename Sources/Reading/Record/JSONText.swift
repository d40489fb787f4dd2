/// A text between quotes, found but not yet decoded.
struct JSONText {
  /// Offsets of what stands between the quotes.
  let range: Range<Int>
  let hasEscapes: Bool
  let isASCII: Bool

  /// Offset of the opening quote.
  var start: Int { range.lowerBound - 1 }
}

extension JSONScanner {
  /// The text whose opening quote comes next. Escapes and UTF-8 are checked by `decode`.
  mutating func scanText() throws(SyntaxFault) -> JSONText {
    let start = offset + 1
    var seen: UInt8 = 0
    var hasEscapes = false
    var next = start
    while next < bytes.count {
      let byte = bytes[next]
      if byte == UInt8(ascii: "\"") {
        offset = next + 1
        return JSONText(range: start..<next, hasEscapes: hasEscapes, isASCII: seen < 0x80)
      }
      if byte < 0x20 { throw SyntaxFault(kind: .controlCharacter, offset: next) }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        next += 1
      }
      seen |= byte
      next += 1
    }
    throw SyntaxFault(kind: .unclosedText, offset: offset)
  }

  /// The words of `text`.
  func decode(_ text: JSONText) throws(SyntaxFault) -> String {
    if !text.isASCII, let wrong = firstInvalidUTF8(in: text.range) {
      throw SyntaxFault(kind: .invalidUTF8, offset: wrong)
    }
    let content = UnsafeBufferPointer(rebasing: bytes[text.range])
    return text.hasEscapes
      ? try unescape(text.range) : String(decoding: content, as: UTF8.self)
  }

  private func unescape(_ range: Range<Int>) throws(SyntaxFault) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(range.count)
    var next = range.lowerBound
    while next < range.upperBound {
      let byte = bytes[next]
      if byte == UInt8(ascii: "\\") {
        let (scalar, length) = try escape(at: next, before: range.upperBound)
        decoded.append(contentsOf: UTF8.encode(scalar) ?? .init())
        next += length
      } else {
        decoded.append(byte)
        next += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The scalar that the escape at `offset` stands for, and how many bytes it takes.
  private func escape(
    at offset: Int, before end: Int
  ) throws(SyntaxFault) -> (scalar: Unicode.Scalar, length: Int) {
    switch bytes[offset + 1] {
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "\""): return ("\"", 2)
    case UInt8(ascii: "\\"): return ("\\", 2)
    case UInt8(ascii: "/"): return ("/", 2)
    case UInt8(ascii: "u"): return try unicodeEscape(at: offset, before: end)
    default: throw SyntaxFault(kind: .unknownEscape, offset: offset)
    }
  }

  private func unicodeEscape(
    at offset: Int, before end: Int
  ) throws(SyntaxFault) -> (scalar: Unicode.Scalar, length: Int) {
    let lone = SyntaxFault(kind: .loneSurrogate, offset: offset)
    let unit = try codeUnit(at: offset, before: end)
    if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
    guard UTF16.isLeadSurrogate(unit), offset + 7 < end,
      bytes[offset + 6] == UInt8(ascii: "\\"), bytes[offset + 7] == UInt8(ascii: "u")
    else { throw lone }
    let trail = try codeUnit(at: offset + 6, before: end)
    guard UTF16.isTrailSurrogate(trail) else { throw lone }
    let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(trail) - 0xDC00
    guard let scalar = Unicode.Scalar(value) else { throw lone }
    return (scalar, 12)
  }

  /// The four hexadecimal digits of the escape `\uXXXX` at `offset`.
  private func codeUnit(at offset: Int, before end: Int) throws(SyntaxFault) -> UInt16 {
    guard offset + 6 <= end else { throw SyntaxFault(kind: .malformedEscape, offset: offset) }
    var unit: UInt16 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80
      else { throw SyntaxFault(kind: .malformedEscape, offset: offset) }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
