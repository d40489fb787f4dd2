import Testing

@testable import Reading

struct EmphasisTests {
  @Test(arguments: [
    ("**Presents** __x__ 5_6", "  Presents     x   5_6"),
    ("M. PETIT**, Mme ROY*", "M. PETIT**, Mme ROY*"),
    ("** pouvoir a M. X", "** pouvoir a M. X"),
    ("***Objet*** et ****", "   Objet    et     "),
    ("Le ____ mai", "Le      mai"),
    ("**a\nb**", "**a\nb**"),
    ("**M. PETIT** et ROY**", "  M. PETIT   et ROY**"),
  ])
  func wordsInBoldAndCalls(_ written: String, _ expected: String) {
    var bytes = Array(written.utf8)
    Emphasis.blank(&bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
