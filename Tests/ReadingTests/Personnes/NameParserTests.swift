import Testing

@testable import Reading

struct NameParserTests {
  /// « civilité|prénom|nom » of the name at the head of `words`.
  private func name(_ words: String, wraps: Bool = false) -> String? {
    let text = FoldedText(words)
    let name = NameParser(text: text, end: text.bytes.count, wraps: wraps).name(at: 0)
    return name.map { "\($0.civilite ?? "")|\($0.prenom ?? "")|\($0.nom)" }
  }

  @Test(arguments: [
    ("M. Jérémy POILLOT donne", "M.|Jérémy|POILLOT"), ("M. MOSSON Arnaud", "M.|Arnaud|MOSSON"),
    ("Madame Anne-Lise DUROC-PETIT,", "Mme|Anne-Lise|DUROC-PETIT"),
    ("M. P. GUÉRIN", "M.|P.|GUÉRIN"), ("POLI X, ALBERT M", "|X|POLI"),
    ("GUGLIEL MM, LUC M", "|MM|GUGLIEL"), ("JT Albert", "|JT|Albert"),
    ("M.L. CASTEL", "|M.L.|CASTEL"),
    ("Yann LE GOFFIC", "|Yann|LE GOFFIC"), ("Jean Le Goff", "|Jean|Le Goff"),
    ("Éric DE KERMOR", "|Éric|DE KERMOR"), ("Anne de La Motte", "|Anne|de La Motte"),
    ("DE LA TOUR Paul", "|Paul|DE LA TOUR"), ("Mme CHABOT", "Mme||CHABOT"),
    ("Hugo D’ARBOIS", "|Hugo|D’ARBOIS"), ("Paul Durand", "|Paul|Durand"),
    ("PAUL DURAND", "||PAUL DURAND"), ("Dr. Luc PERRIN, Maire", "|Luc|PERRIN"),
    ("Éva VAN DE\nMOERE", "|Éva|VAN DE MOERE"), ("Jean- François ORSET", "|Jean- François|ORSET"),
    ("Bernard MOAL – GUIVAR", "|Bernard|MOAL – GUIVAR"), ("Marc PETIT Anne BRUN", "|Marc|PETIT"),
    ("PETIT Marc BRUN Anne", "|Marc|PETIT"), ("Tuan NGUYỄN", "|Tuan|NGUYỄN"),
    ("M. le Maire", "||M. le Maire"), ("Madame la Présidente", "||Madame la Présidente"),
  ])
  func names(words: String, expected: String) {
    #expect(name(words) == expected)
  }

  @Test(arguments: [
    "le conseil", "Absents :", "12 mai", "Le quorum", "P.", "décide", "", "L’an deux mil",
  ])
  func noNames(words: String) {
    #expect(name(words) == nil)
  }

  @Test func namesBefore() throws {
    let text = FoldedText("Le conseil nomme Madame Zoé LE BRIS est désignée")
    let offset = text.bytes.count - 12
    let found = try #require(NameBefore.find(text, offset))
    #expect(text.slice(found.range) == "Madame Zoé LE BRIS")
  }

  @Test func compatibleNames() {
    #expect(NameWords.areCompatible("Mme Valérie HOST", "Valerie Host"))
    #expect(NameWords.areCompatible("M. GUÉRIN", "Paul GUERIN"))
    #expect(!NameWords.areCompatible("M. Paul GUÉRIN", "M. Jean GUÉRIN"))
    #expect(!NameWords.areCompatible("Monsieur", "M. X"))
  }
}
