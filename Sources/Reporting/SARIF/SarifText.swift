/// Words and paths as SARIF 2.1.0 writes them.
enum SarifText {
  /// A plain text message (§3.11.3): braces are doubled, since single ones hold arguments, and what
  /// would read as an embedded link is escaped (§3.11.6).
  static func message(_ text: String) -> String {
    let braces = text.replacing("{", with: "{{").replacing("}", with: "}}")
    guard braces.contains("](") else { return braces }
    return braces.replacing("[", with: "\\[").replacing("]", with: "\\]")
  }

  /// A path as a reference (RFC 3986): relative as the caller wrote it, or absolute with its
  /// scheme.
  static func uri(_ path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      if isPlain(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return uri
  }

  /// Unreserved characters, the slash, and the marks that a segment may hold, but the colon, which
  /// the first segment of a relative reference may not.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/!$&'()*+,;=@".utf8.contains(byte)
    }
  }
}
