import Testing

@testable import Reading

struct PatternTests {
  private func found(_ source: String, _ words: String, cased: Bool = false) -> [String] {
    let text = FoldedText(words)
    return Pattern(source, cased: cased).all(in: text).map { text.slice($0.range) }
  }

  @Test func blanksRunOverLines() {
    #expect(found("date de_:_x", "date\n  de : x, date de: x") == ["date\n  de : x", "date de: x"])
    #expect(found("a b", "a" + String(repeating: " ", count: 10) + "b") == [])
    #expect(found("(?<!la )séance".folded, "la séance, une séance").count == 1)
    #expect(found("[ _]x", "_x x") == ["_x", " x"])
  }

  @Test func caseAndAccents() {
    #expect(found("presents", "PRÉSENTS Présents") == ["PRÉSENTS", "Présents"])
    #expect(found("Presents", "PRÉSENTS Présents", cased: true) == ["Présents"])
  }

  @Test func groups() throws {
    let text = FoldedText("Votants : 14")
    let match = try #require(Pattern(#"(?<label>votants)_:_(\d+)(x)?"#).first(in: text))
    #expect(match["label"].map(text.slice) == "Votants")
    #expect(match[2].map(text.slice) == "14")
    #expect(match[3] == nil)
    #expect(match[9] == nil)
    #expect(match["autre"] == nil)
  }

  @Test func anchorsAndRanges() {
    let text = FoldedText("un\ndeux")
    #expect(Pattern("^deux").first(in: text)?.range == 3..<7)
    #expect(Pattern(#"\Gdeux"#).first(in: text, 3..<7)?.range == 3..<7)
    #expect(Pattern(#"\Gdeux"#).first(in: text, 0..<7) == nil)
    #expect(Pattern("deux").first(in: text, 0..<6) == nil)
    #expect(Pattern("").all(in: text, 0..<2).count == 3)
  }

  @Test func manyThreadsShareAPattern() async {
    let pattern = Pattern(#"\d+"#)
    let counts = await withTaskGroup(of: Int.self) { group in
      for size in 0..<50 {
        group.addTask {
          pattern.all(in: FoldedText(String(repeating: "7 ", count: size))).count
        }
      }
      return await group.reduce(0, +)
    }
    #expect(counts == 49 * 50 / 2)
  }
}

extension String {
  /// The text as patterns see it.
  fileprivate var folded: String { String(decoding: FoldedText(self).bytes, as: UTF8.self) }
}
