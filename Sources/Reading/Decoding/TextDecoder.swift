/// Bytes to text: UTF-8, UTF-16 in both orders, else Windows-1252.
enum TextDecoder {
  /// The most that a document may weigh, in bytes.
  static let limit = 64 << 20

  /// The text of `bytes`, without byte order mark. O(n).
  static func decode(_ bytes: [UInt8], fichier: String) throws(ReadingError) -> String {
    guard bytes.count <= limit else {
      throw ReadingError(.tooLarge(bytes: bytes.count, limit: limit), fichier: fichier)
    }
    let text = try decoded(bytes, fichier)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw ReadingError(.empty, fichier: fichier)
    }
    return text
  }

  private static func decoded(_ bytes: [UInt8], _ fichier: String) throws(ReadingError) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return try utf16(bytes.dropFirst(2), bigEndian: bytes[0] == 0xFE, fichier)
    }
    if let bigEndian = utf16Order(bytes) {
      return try utf16(bytes[...], bigEndian: bigEndian, fichier)
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard !isBinary(body) else { throw ReadingError(.binary, fichier: fichier) }
    if let text = String(validating: body, as: UTF8.self) { return text }
    return String(String.UnicodeScalarView(body.map { Windows1252.scalar($0) }))
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, bigEndian: Bool, _ fichier: String
  ) throws(ReadingError) -> String {
    guard bytes.count % 2 == 0 else { throw ReadingError(.undecodable, fichier: fichier) }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw ReadingError(.undecodable, fichier: fichier)
    }
    guard !text.utf8.contains(where: isControl) else {
      throw ReadingError(.binary, fichier: fichier)
    }
    return text
  }

  /// The order of UTF-16 without mark: French text has a zero in nearly every other byte. Nil when
  /// the bytes are no such text.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(4_096)
    guard sample.count >= 4, bytes.count % 2 == 0 else { return nil }
    let even = sample.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
    let odd = sample.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
    let most = sample.count / 2 * 8 / 10
    if even >= most, odd == 0 { return true }
    return odd >= most && even == 0 ? false : nil
  }

  /// Zeros, or control characters that no text has.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains(where: isControl)
  }

  /// Whether `byte` stands for a control character that no text has.
  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B && byte != 0x1F
  }
}
