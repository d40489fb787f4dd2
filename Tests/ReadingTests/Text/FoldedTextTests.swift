import Testing

@testable import Reading

struct FoldedTextTests {
  private func fold(_ words: String) -> String {
    String(decoding: FoldedText(words).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("Présidée à Étréchy, ÇÀ", "Presidee a Etrechy, CA"),
    ("l’an « deux » – N° 3", "l'an \" deux \" - No 3"),
    ("cœur, Œuvre, œ", "cour, Ouvre, o"),
    ("50\u{A0}000\u{202F}€\t• ► ", "50 000 $ * * "),
    ("a\u{301}b\u{AD}c\u{200B}d", "abcd"),
    ("certi\u{FB01}é", "certifie"),
    ("**Présents** __x__ 5_6", "  Presents     x   5_6"),
    ("Nguyễn Ștefan", "Nguyen Stefan"),
    ("漢", "?"),
  ])
  func folds(words: String, folded: String) {
    #expect(fold(words) == folded)
  }

  @Test func decomposedLettersAreOne() {
    let text = FoldedText("E\u{301}lu, De\u{301}le\u{301}gue\u{301}")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "Elu, Delegue")
    #expect(text.slice(0..<3) == "E\u{301}lu")
    #expect(text.slice(5..<12) == "De\u{301}le\u{301}gue\u{301}")
    #expect(text.scalarRange(5..<12) == 6..<16)
  }

  @Test func positionsCountScalars() {
    let text = FoldedText("œuf\r\nÉlu\rné\n\nfin")
    #expect(text.lines == ["œuf", "Élu", "né", "", "fin"])
    #expect(text.position(0) == (1, 1))
    #expect(text.position(2) == (1, 3))
    #expect(text.position(4) == (2, 1))
    #expect(text.position(9) == (3, 2))
    #expect(text.position(12) == (5, 1))
  }

  @Test func positionsOfDecomposedLines() {
    let text = FoldedText("e\u{301}te\u{301}\nné")
    #expect(text.position(text.scalarIndex(4)) == (2, 1))
    #expect(text.lines == ["e\u{301}te\u{301}", "né"])
  }

  @Test func wordsAndLines() {
    let text = FoldedText("  le lieu\n   habituel  \n- item")
    #expect(text.words(0..<23) == "le lieu habituel")
    #expect(text.slice(text.trimmed(0..<9)) == "le lieu")
    #expect(text.lineStart(12) == 10)
    #expect(text.lineEnd(12) == 23)
    #expect(text.startsLine(26))
    #expect(!text.startsLine(5))
  }
}
