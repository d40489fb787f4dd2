extension JSONScanner {
  /// The number that comes next, as it is written: no conversion, so nothing is lost.
  mutating func scanNumber() throws(SyntaxFault) -> String {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 }
    let whole = offset
    guard skipDigits() else { throw faultOrEnd(.malformedNumber) }
    if bytes[whole] == UInt8(ascii: "0"), offset > whole + 1 {
      throw SyntaxFault(kind: .leadingZero, offset: whole)
    }
    if current == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits() else { throw faultOrEnd(.malformedNumber) }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      offset += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
      guard skipDigits() else { throw faultOrEnd(.malformedNumber) }
    }
    guard endsToken else { throw fault(.malformedNumber) }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
  }

  /// False when there is no digit to skip.
  private mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, (48...57).contains(bytes[offset]) { offset += 1 }
    return offset > start
  }

  private var endsToken: Bool {
    switch current {
    case nil, 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    default: false
    }
  }
}
