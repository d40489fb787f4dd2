import Deliberation
import RuleEngine
import TestSupport
import Testing

private let delai = """
  return {
    parametre {
      nom = "delai.jours", titre = "Délai",
      valeurs = {
        { du = "2010-01-01", au = "2019-12-31", valeur = 3, source = "Loi 2009-1", \
          au_incertain = true },
        { du = "2020-01-01", valeur = 5, source = "Loi 2019-2" },
      },
      hors_fenetre = "sans_objet",
    },
  }
  """

private func outcome(_ date: String) throws -> Verdict {
  try verdict(
    "if p.delai.jours == 3 then return conforme '3' end return manquement '5'",
    on: .exemple(date: date), parametres: delai)
}

@Suite struct ResolutionTests {
  @Test(arguments: [
    ("2010-01-01", Resultat.conforme), ("2019-10-31", .conforme), ("2019-11-01", .indetermine),
    ("2019-12-31", .indetermine), ("2020-01-01", .indetermine), ("2020-02-29", .indetermine),
    ("2020-03-01", .manquement), ("2009-12-31", .sans_objet),
  ])
  func anUncertainBoundIsTriedBothWaysWithinSixtyDays(date: String, resultat: Resultat) throws {
    #expect(try outcome(date).resultat == resultat)
  }

  @Test func theValueIsCitedWithItsSourceAndWindow() throws {
    let lu = try #require(try outcome("2015-06-01").parametres.first)
    #expect(lu.nom == "delai.jours")
    #expect(lu.valeur == .entier(3))
    #expect(lu.source == "Loi 2009-1")
    #expect(lu.du?.description == "2010-01-01")
    #expect(try outcome("2015-06-01").articles == ["CGCT L2121-17", "Loi 2009-1"])
  }

  @Test func anotherDayMayBeAsked() throws {
    let law2021 = try verdict(
      "return conforme { '{n}', n = p.delai.jours }", on: .exemple(date: "2015-06-01"),
      parametres: delai, date: Jour("2021-06-01"))
    #expect(law2021.motif == .regle("5"))
  }

  @Test func aParameterNeedsADate() throws {
    var seance = Seance.exemple()
    seance.date = nil
    let verdict = try verdict(
      "return conforme { '{n}', n = p.delai.jours }", on: seance, parametres: delai)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["date"])
  }

  @Test func anUnconfirmedValueWarnsAtMost() throws {
    let verdict = try verdict(
      "return manquement { '{n}', n = p.a.b, gravite = 'nullite' }",
      parametres: """
        return { parametre { nom = "a.b", titre = "T", valeurs = {
          { du = "2000-01-01", valeur = 1, source = "S", a_verifier = true } } } }
        """)
    #expect(verdict.gravite == .avertissement)
  }
}
