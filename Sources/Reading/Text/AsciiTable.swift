import Deliberation

/// The ASCII byte that stands for a character in folded text, case kept: « É » is `E`.
enum AsciiTable {
  /// The bytes of `scalar`: none for marks and invisible characters, two or three for ligatures.
  @inline(__always)
  static func forEachByte(of scalar: Unicode.Scalar, _ body: (UInt8) -> Void) {
    let value = Int(scalar.value)
    if value < latin.count {
      if latin[value] != 0 { body(latin[value]) }
    } else {
      other(scalar).forEach(body)
    }
  }

  /// Basic Latin to Latin Extended-A; zero drops the character.
  private static let latin: [UInt8] = (0..<0x180).map { value in
    if let sign = signs[value] { return sign }
    guard value >= 0x80 else { return value < 0x20 || value == 0x7F ? space : UInt8(value) }
    guard let scalar = Unicode.Scalar(value), let fold = asciiFold(scalar)?.utf8.first else {
      return question
    }
    return scalar.properties.isUppercase ? fold - 0x20 : fold
  }

  private static let space = UInt8(ascii: " ")
  private static let question = UInt8(ascii: "?")
  private static let quote = UInt8(ascii: "\"")
  private static let apostrophe = UInt8(ascii: "'")

  private static let signs: [Int: UInt8] = [
    0x0A: 0x0A, 0x60: apostrophe, 0xA0: space, 0xAB: quote, 0xBB: quote, 0xAD: 0,
    0xAA: UInt8(ascii: "a"), 0xB0: UInt8(ascii: "o"), 0xBA: UInt8(ascii: "o"),
    0xB2: UInt8(ascii: "2"), 0xB3: UInt8(ascii: "3"), 0xB4: apostrophe, 0xB7: UInt8(ascii: "."),
    0xB9: UInt8(ascii: "1"), 0xD7: UInt8(ascii: "x"),
  ]

  private static func other(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF:
      return []
    case 0x2BC, 0x2018...0x201B, 0x2032, 0x2039, 0x203A: return [apostrophe]
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return [space]
    case 0x2010...0x2015, 0x2212: return [UInt8(ascii: "-")]
    case 0x201C...0x201F, 0x2033: return [quote]
    case 0x2026: return [UInt8(ascii: ".")]
    case 0x218...0x21B: return [Array("SsTt".utf8)[Int(scalar.value) - 0x218]]
    case 0x1EA0...0x1EF9: return [vietnamese(scalar.value)]
    case 0x20AC: return [UInt8(ascii: "$")]
    case 0x2190...0x21FF: return [UInt8(ascii: ">")]
    // Bullets, geometric signs, and the private area where symbol fonts keep their bullets.
    case 0x2020...0x2023, 0x2043, 0x2200...0x2211, 0x2213...0x2BFF, 0xF000...0xF8FF:
      return [UInt8(ascii: "*")]
    default: return ligatures[scalar.value] ?? [question]
    }
  }

  /// The base letter of an accented letter of Vietnamese, capitals on even numbers.
  private static func vietnamese(_ value: UInt32) -> UInt8 {
    let base: Unicode.Scalar =
      switch value {
      case ..<0x1EB8: "A"
      case ..<0x1EC8: "E"
      case ..<0x1ECC: "I"
      case ..<0x1EE4: "O"
      case ..<0x1EF2: "U"
      default: "Y"
      }
    return UInt8(base.value) + (value % 2 == 0 ? 0 : 0x20)
  }

  private static let ligatures: [UInt32: [UInt8]] = [
    0xFB00: Array("ff".utf8), 0xFB01: Array("fi".utf8), 0xFB02: Array("fl".utf8),
    0xFB03: Array("ffi".utf8), 0xFB04: Array("ffl".utf8), 0x1E9E: Array("SS".utf8),
  ]
}
