import Reading
import Testing

struct DocumentKindTests {
  @Test(arguments: [
    ("%PDF-1.7\n", DocumentKind.pdf), ("\n\n%PDF-1.4", .pdf), ("{ \"date\": null }", .record),
    ("{\n  \"date\": null\n}", .record), ("{\"id\":\"a\"}\n{\"id\":\"b\"}\n", .stream),
    ("<!doctype html><p>Séance", .html), ("<HTML lang=fr>", .html), ("< 12 membres", .text),
    ("date: 2024-03-12\n", .yaml), ("# essai\n---\nassemblee:\n", .yaml), ("Date : 12 mars", .text),
    ("---\nCompte rendu de la séance", .text), ("{ articles } de la séance", .record),
    ("{\\rtf1\\ansi", .other(.rtf)), ("PK\u{3}\u{4}word/document.xml", .docx),
    ("PK\u{3}\u{4}....mimetypeapplication/vnd.oasis.opendocument.text", .odt),
    ("PK\u{3}\u{4}seance.txt", .zip), ("", .text), ("COLL_NOM,DELIB_ID,DELIB_OBJET\n", .scdl),
    ("nom,prénom\nDurand,Anne\n", .text), ("Rar!\u{1A}", .other(.rar)),
  ])
  func byContent(text: String, kind: DocumentKind) {
    #expect(DocumentKind(of: Array(text.utf8)) == kind)
  }

  @Test func signatures() {
    #expect(DocumentKind(of: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .other(.doc))
    #expect(DocumentKind(of: [0x89, 0x50, 0x4E, 0x47, 0x0D]) == .other(.image))
    #expect(DocumentKind(of: [0xFF, 0xD8, 0xFF, 0xE0]) == .other(.image))
    #expect(DocumentKind(of: [0x1F, 0x8B, 0x08]) == .other(.gzip))
  }
}
