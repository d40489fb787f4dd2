import Testing

@testable import Reading

@Suite("JSON texts")
struct JSONTextTests {
  @Test(
    "decodes escapes and surrogate pairs",
    arguments: [
      (#"\" \\ \/"#, "\" \\ /"), (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"),
      (#"\u00e9\u00C9"#, "éÉ"), (#"\u20ac"#, "€"), (#"\ud83c\uDF33"#, "🌳"),
      (#"\u0000"#, "\0"), (#"\u2028"#, "\u{2028}"), ("Étienne 🌳", "Étienne 🌳"),
      (
        "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
        "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"
      ),
    ])
  func decodes(written: String, text: String) throws {
    let id = try record(#"{"id":"\#(written)","assemblee":{}}"#).id
    #expect(id.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(
    "refuses what a text may not hold",
    arguments: [
      (#"é\x"#, SyntaxFault.Kind.unknownEscape, 9), (#"\U0041"#, .unknownEscape, 8),
      (#"\u12"#, .malformedEscape, 8), (#"\u12G4"#, .malformedEscape, 8),
      (#"a\u+123"#, .malformedEscape, 9), (#"\ud800"#, .loneSurrogate, 8),
      (#"\udc00"#, .loneSurrogate, 8), (#"\ud800\u0041"#, .loneSurrogate, 8),
      (#"\ud800\n    "#, .loneSurrogate, 8), (#"\ud83c\uDF3"#, .malformedEscape, 14),
      ("a\nb", .controlCharacter, 9), ("\u{1F}", .controlCharacter, 8),
      ("\t", .controlCharacter, 8), ("\0", .controlCharacter, 8),
    ])
  func refuses(written: String, kind: SyntaxFault.Kind, colonne: Int) {
    let text = #"{"id":"\#(written)","assemblee":{}}"#
    #expect(refusal(text) == syntax(kind, 1, colonne))
  }

  @Test(
    "refuses bytes that are not UTF-8",
    arguments: [
      [0xE9], [0x80], [0xC3], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xE2, 0x82], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xFF], [0xF0, 0x9F, 0x8C], [0xE2, 0x28, 0xA1],
    ] as [[UInt8]])
  func refusesBytes(wrong: [UInt8]) {
    let head = Array("{\n\"id\": \"é🌳".utf8)
    let bytes = head + wrong + Array("\"}".utf8)
    #expect(refusal(bytes: bytes) == syntax(.invalidUTF8, 2, 10))
  }

  @Test("refuses wrong UTF-8 in a key, after an escape, and outside texts")
  func refusesBytesElsewhere() {
    let key = Array("{\"l".utf8) + [0xE9] + Array("eu\": 1}".utf8)
    #expect(refusal(bytes: key) == syntax(.invalidUTF8, 1, 4))
    let escaped = Array("{\"id\": \"\\n".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(refusal(bytes: escaped) == syntax(.invalidUTF8, 1, 11))
    #expect(refusal(bytes: [0xFF, 0xFE]) == syntax(.missingValue, 1, 1))
  }
}
