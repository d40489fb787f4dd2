import Deliberation
import RuleEngine
import Testing

@testable import Atelier

/// A parameter file is changed as a person would change it.
@Suite struct ParameterTextTests {
  private func form(_ du: String, _ valeur: String, _ source: String = "Loi 2027-1") -> [String:
    String]
  {
    ["du": du, "valeur": valeur, "source": source, "motif": "nouvelle loi", "auteur": "A. B."]
  }

  @Test func addsAValueAndEndsTheOneBefore() async throws {
    try await withDesks { desks, folder in
      let answer = try await desks.post(
        "/parametres/quorum.requis", form("2027-07-01", "9", "Loi 2027-1 \"art. 3\""))
      #expect(answer.status == .seeOther)
      let parametre = try #require(await desks.rules.parametre("quorum.requis"))
      #expect(
        await desks.rules.text(of: parametre)?.text == """
          return {
            parametre {
              nom = "quorum.requis",
              titre = "Présents requis",
              unite = "membres",
              valeurs = {
                { du = "1996-02-24", au = "2019-12-31", valeur = 7, source = "CGCT L2121-17" },
                { du = "2020-01-01", au = "2027-06-30", valeur = 8, source = "Loi 2019-1 art. 2" },
                { du = "2027-07-01", valeur = 9, source = "Loi 2027-1 \\"art. 3\\"" },
              },
            },
          }
          """)
      #expect(parametre.fenetres.count == 3)
      #expect(
        try await desks.get("/parametres/quorum.requis").text.contains("depuis le 1er juillet 2027")
      )
    }
  }

  @Test(arguments: [
    ("", "9", "Il manque la date de début."), ("2027-07-01", " ", "Il manque la valeur."),
    ("2027-07-01", "neuf", "La valeur n&#39;est pas du même genre que les précédentes."),
    (
      "2020-01-01", "9",
      "Une valeur commence déjà ce jour-là ou plus tard : changez le fichier à la main."
    ),
  ])
  func refusesInWords(_ du: String, _ valeur: String, _ phrase: String) async throws {
    try await withDesks { desks, _ in
      let before = try #require(await desks.rules.parametre("quorum.requis"))
      let answer = try await desks.post("/parametres/quorum.requis", form(du, valeur))
      #expect(answer.status == .refused)
      #expect(answer.text.contains(phrase.replacing("&#39;", with: "'")))
      #expect(await desks.rules.parametre("quorum.requis") == before)
    }
  }

  @Test func keepsToOneLineWhatStandsOnOne() throws {
    let text =
      "return { parametre { nom = \"a.b\", valeurs = { { du = \"2000-01-01\", valeur = 3 } } } }"
    let changed = ParameterText(text).adding(try value, to: "a.b")
    #expect(
      changed == """
        return { parametre { nom = "a.b", valeurs = { { du = "2000-01-01", au = "2026-12-31", \
        valeur = 3 }, { du = "2027-01-01", valeur = 4, source = "S" } } } }
        """)
  }

  @Test(arguments: [
    "return {}", "return { parametre { nom = \"a.c\", valeurs = { { du = \"2000-01-01\" } } } }",
    "return { parametre { nom = \"a.b\", valeurs = liste } }",
    "return { parametre { nom = \"a.b\", valeurs = { { du = d, valeur = 1 } } } }",
    "return { parametre { nom = \"a.b\", valeurs = { { du = \"2000-01-01\", au = \"2001-01-01\" "
      + "} } } }",
  ])
  func leavesToAPersonWhatIsNotPlain(_ text: String) throws {
    #expect(try ParameterText(text).adding(value, to: "a.b") == nil)
  }

  private var value: NewValue {
    get throws {
      try NewValue(du: #require(Jour("2027-01-01")), valeur: .entier(4), source: "S")
    }
  }
}
