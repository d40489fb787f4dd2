import TestSupport
import Testing

@testable import Register

@Suite struct TextObjectTests {
  private static func entry(nom: String, texte: Empreinte? = nil) -> JudgementEntry {
    JudgementEntry(
      acte: Empreinte(de: "acte"), nom: nom, le: "2026-11-30T00:53:20Z",
      cadre: Empreinte(de: "cadre"), record: Empreinte(de: "record"), texte: texte,
      verdicts: Empreinte(de: "verdicts"))
  }

  @Test func anEntryIsWrittenAsTheEncoderWritesIt() throws {
    var random = LongRun.generator(of: "text object")
    let known = (0..<0x100).map { Unicode.Scalar(UInt8($0)) } + ["\u{2028}", "é", "\u{1F3DB}"]
    for round in 0..<LongRun.count(400) {
      let scalars = (0..<random.below(20)).map { _ in known[random.below(known.count)] }
      let nom = String(String.UnicodeScalarView(scalars))
      let entry = Self.entry(nom: nom, texte: round % 2 == 0 ? nil : Empreinte(de: nom))
      #expect(entry.corps == (try CanonicalJSON.text(entry)))
    }
  }

  @Test func withoutMembersItIsEmpty() {
    #expect(TextObject().text == "{}")
  }
}
