import Deliberation
import RuleEngine
import TestSupport
import Testing

@Suite struct MatriceTests {
  private let files = [
    "essai.lua": regle(
      "if p.a.b > 1 then return manquement 'x' end return conforme 'y'"),
    "parametres/p.lua": """
    return { parametre { nom = "a.b", titre = "B", valeurs = {
      { du = "2000-01-01", au = "2020-12-31", valeur = 1, source = "un" },
      { du = "2021-01-01", valeur = 2, source = "deux" },
    } } }
    """,
  ]

  private func cells(_ seance: Seance, _ annees: ClosedRange<Int>, _ regle: String? = nil) throws
    -> [[Int]]
  {
    try withFolder(files) { folder in
      let matrice = try Matrice(
        seance, rules: RuleSet(folder: folder), annees: annees, regle: regle)
      return annees.map { held in
        annees.map { matrice[seance: held, droit: $0][.manquement] }
      }
    }
  }

  @Test func aRowAYearOfTheSeance() throws {
    let expected = [[0, 0, 0], [0, 1, 1], [0, 1, 1]]
    #expect(try cells(.exemple(), 2020...2022) == expected)
    #expect(try cells(.exemple(), 2020...2022, "essai") == expected)
  }

  @Test func theLastDayOfFebruary() throws {
    #expect(try cells(.exemple(date: "2024-02-29"), 2021...2021) == [[1]])
  }

  @Test func withoutDate() throws {
    var seance = Seance.exemple()
    seance.date = nil
    #expect(try cells(seance, 2021...2021) == [[0]])
  }
}
