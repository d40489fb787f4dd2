import Deliberation
import TestSupport
import Testing

@testable import Register

@Suite struct SearchTests {
  @Test(arguments: [
    ("Saint-Usage subvention*", "\"Saint-Usage\" \"subvention\"*"),
    ("  l'école \"du bourg\" ", "\"l'école\" \"du bourg\""), ("a OR b", "\"a\" \"OR\" \"b\""),
    ("« »", ""), ("", ""), ("\"sans fin", "\"sans fin\""), ("* -", ""),
  ])
  func writesWordsForTheIndex(_ words: String, _ expected: String) {
    #expect(SearchPattern(words).text == expected)
  }

  @Test func foldsCaseAndAccents() throws {
    try withRegister { register, judge in
      let texts = [
        "Conseil de Saint-Usage\nÉLECTION du délégué", "Conseil de Losne\nélections municipales",
        "Conseil de Saint-Jean\nle bourg d'Usage",
      ]
      let deposits = try texts.enumerated().map { rank, text in
        try judge.deposit(.exemple(presents: 9 + rank), nom: "\(rank)", texte: text)
      }
      try register.add(deposits, judgedBy: judge.cadre)
      func noms(_ words: String) throws -> [String] { try register.search(words).map(\.acte.nom) }
      #expect(try noms("election") == ["0"])
      #expect(try noms("élection*") == ["1", "0"])
      #expect(try noms("saint-usage") == ["0"])
      #expect(try noms("usage saint") == ["2", "0"])
      #expect(try noms("\"bourg d'usage\"") == ["2"])
      #expect(try noms("mairie") == [])
      #expect(try noms("«»") == [])
      #expect(try register.search("delegue").map(\.extrait) == ["ÉLECTION du délégué"])
      #expect(try register.search("conseil", limit: 2).map(\.acte.nom) == ["2", "1"])
    }
  }

  @Test func aRecordIsFoundByItsOwnWords() throws {
    try withRegister { register, judge in
      var seance = Seance.exemple()
      var deliberation = Deliberation()
      deliberation.objet = "Achat d'une tondeuse"
      seance.deliberations = [deliberation]
      try register.add([judge.deposit(seance)], judgedBy: judge.cadre)
      #expect(try register.search("tondeuse").map(\.extrait) == ["Achat d'une tondeuse"])
      #expect(try register.search("Foxtrot").count == 1)
    }
  }
}
