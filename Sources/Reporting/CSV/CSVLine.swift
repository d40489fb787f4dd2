import Deliberation

/// One record of a CSV file (RFC 4180), with its line end.
///
///     var line = CSVLine()
///     line.text("Vœu, « oui »")
///     line.int(nil)
///     line.ended   // "Vœu, « oui »",⏎
///
/// A record is one line of the file, whatever its cells hold: a line break in a text becomes a
/// space. A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula: such a
/// text gets an apostrophe before it, and so does one that begins with an apostrophe, so that
/// whoever drops one leading apostrophe has the text again.
struct CSVLine {
  private var bytes: [UInt8] = []
  private var isEmpty = true

  /// The record, and a line feed.
  var ended: String { String(decoding: bytes, as: UTF8.self) + "\n" }

  /// A text; an empty cell when nil.
  mutating func text(_ value: String?) {
    separate()
    guard let value else { return }
    let isGuarded = value.unicodeScalars.first.map(Self.isGuarded) ?? false
    let isQuoted = value.utf8.contains { [0x22, 0x2C].contains($0) }
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    if isGuarded { bytes.append(UInt8(ascii: "'")) }
    append(value)
    if isQuoted { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Several texts in one cell, « ; » between them.
  mutating func texts(_ values: [String]) {
    text(values.isEmpty ? nil : values.joined(separator: " ; "))
  }

  /// A whole number; an empty cell when nil.
  mutating func int(_ value: Int?) {
    separate()
    if let value { bytes.append(contentsOf: String(value).utf8) }
  }

  /// A word of the program, which needs no quotes; an empty cell when nil.
  mutating func word(_ value: String?) {
    separate()
    if let value { bytes.append(contentsOf: value.utf8) }
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
  }

  /// Controls become spaces, CR LF one; quotes are doubled.
  private mutating func append(_ value: String) {
    var last: UInt8 = 0
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: [byte, byte])
      case 0x0A where last == 0x0D: break
      case 0x00..<0x20, 0x7F: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
      last = byte
    }
  }

  /// What a spreadsheet may take for the start of a formula, full-width forms among them.
  private static func isGuarded(_ first: Unicode.Scalar) -> Bool {
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
