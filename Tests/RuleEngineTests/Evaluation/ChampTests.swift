import Deliberation
import RuleEngine
import TestSupport
import Testing

@Suite struct ChampTests {
  @Test func anUnknownFactInChampMeansNo() throws {
    let verdict = try verdict("return manquement 'x'", champ: "return seance.lieu ~= ''")
    #expect(verdict.resultat == .sans_objet)
    #expect(verdict.motif == .champInconnu("lieu"))
  }

  @Test func anUnknownBooleanInChampIsNotTried() throws {
    let verdict = try verdict(
      "return manquement 'x'", champ: "return seance.assemblee.commune_nouvelle")
    #expect(verdict.motif == .champInconnu("assemblee.commune_nouvelle"))
  }

  @Test func champMayGiveItsReason() throws {
    let verdict = try verdict("return conforme 'x'", champ: "return sans_objet 'raison'")
    #expect(verdict.resultat == .sans_objet)
    #expect(verdict.motif == .regle("raison"))
  }

  @Test func aPresumedFactReadsLikeAnother() throws {
    let verdict = try verdict(
      "return conforme { '{r}', r = seance.convocation.rang }",
      champ: "return seance.convocation.rang == 1 and not connu(seance.convocation, 'rang')")
    #expect(verdict.motif == .regle("1"))
    let fait = try #require(verdict.faits.first)
    #expect(fait.chemin == "convocation.rang")
    #expect(fait.presume)
    #expect(fait.extrait == nil)
  }

  @Test func aPresumptionHoldsBelowAnObjectThatIsNotTold() throws {
    var seance = Seance.exemple()
    seance.convocation = nil
    let verdict = try verdict(
      "return conforme { '{r}', r = seance.convocation.rang }", on: seance)
    #expect(verdict.motif == .regle("1"))
    #expect(verdict.faits.map(\.chemin) == ["convocation.rang"])
  }

  @Test func aRuleOutOfForce() throws {
    let extra = #"en_vigueur = { du = "2022-07-01", au = "2023-06-30" },"#
    for (date, resultat) in [
      ("2022-06-30", Resultat.sans_objet), ("2022-07-01", .conforme), ("2023-06-30", .conforme),
      ("2023-07-01", .sans_objet),
    ] {
      let verdict = try verdict(
        "return conforme 'x'", on: .exemple(date: date), extra: extra)
      #expect(verdict.resultat == resultat, "\(date)")
    }
  }

  @Test func nothingIsJudgedBeforeTheCode() throws {
    let before = try verdict("return manquement 'x'", on: .exemple(date: "1996-02-23"))
    #expect(before.motif == .avantCGCT)
    let after = try verdict("return manquement 'x'", on: .exemple(date: "1996-02-24"))
    #expect(after.resultat == .manquement)
  }
}
