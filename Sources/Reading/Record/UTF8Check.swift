extension JSONScanner {
  /// Offset of the first byte of `range` that no UTF-8 text may hold there; nil when all is well.
  func firstInvalidUTF8(in range: Range<Int>) -> Int? {
    var next = range.lowerBound
    while next < range.upperBound {
      guard bytes[next] >= 0x80 else {
        next += 1
        continue
      }
      guard let (second, length) = sequence(startingWith: bytes[next]),
        next + length <= range.upperBound, second.contains(bytes[next + 1]),
        bytes[next + 2..<max(next + 2, next + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return next }
      next += length
    }
    return nil
  }

  /// What the second byte may be, and the length in bytes (Unicode, table 3-7): this is where
  /// overlong forms and surrogates are refused.
  private func sequence(startingWith lead: UInt8) -> (second: ClosedRange<UInt8>, length: Int)? {
    switch lead {
    case 0xC2...0xDF: (0x80...0xBF, 2)
    case 0xE0: (0xA0...0xBF, 3)
    case 0xED: (0x80...0x9F, 3)
    case 0xE1...0xEF: (0x80...0xBF, 3)
    case 0xF0: (0x90...0xBF, 4)
    case 0xF1...0xF3: (0x80...0xBF, 4)
    case 0xF4: (0x80...0x8F, 4)
    default: nil
    }
  }
}
