import Testing

@testable import Reading

@Suite("Positions")
struct TextPositionTests {
  @Test(
    "count lines and Unicode scalars from 1",
    arguments: [
      ("", 1, 1), ("abc", 1, 4), ("a\nb", 2, 2), ("a\r\nb", 2, 2), ("a\rb", 2, 2),
      ("a\n\n", 3, 1), ("é🌳e\u{301}", 1, 5), ("\u{FEFF}ab", 1, 3), ("\r\n\r\n", 3, 1),
    ])
  func positions(before: String, ligne: Int, colonne: Int) {
    let bytes = Array(before.utf8)
    let position = bytes.withUnsafeBufferPointer { TextPosition(of: bytes.count, in: $0) }
    #expect(position.ligne == ligne)
    #expect(position.colonne == colonne)
  }

  @Test("hold in a refusal")
  func inRefusal() {
    let text = "\u{FEFF}{\r\n  \"assemblee\": {},\r\n  \"lieu\": \"Mairie 🌳\", \"dat\": null\r\n}"
    let expected = fault(.unknownKey("dat", entity: "Seance", nearest: "date"), 3, 23)
    #expect(refusal(text) == expected)
  }
}
