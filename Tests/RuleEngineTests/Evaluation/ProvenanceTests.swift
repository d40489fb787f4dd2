import Deliberation
import TestSupport
import Testing

@testable import RuleEngine

/// What a verdict says that it rests on.
@Suite struct ProvenanceTests {
  @Test func factsStandInTheOrderOfReadingEachOnce() throws {
    let verdict = try verdict(
      """
      local a = seance.assemblee
      local n = a.en_exercice + a.en_exercice + #seance.deliberations
      return conforme { "{n}", n = n + a.population }
      """, on: withItem())
    #expect(
      verdict.faits.map(\.chemin) == [
        "assemblee.en_exercice", "deliberations", "assemblee.population",
      ])
    #expect(verdict.faits.map(\.valeur) == [.entier(15), .entier(1), .entier(1_300)])
  }

  private func withItem() -> Seance {
    var seance = Seance.exemple()
    seance.deliberations = [Deliberation()]
    return seance
  }

  @Test func aDerivedFactBringsThoseItComesFrom() throws {
    let verdict = try verdict("return conforme { '{n}', n = seance.jours_francs }")
    #expect(verdict.faits.map(\.chemin) == ["jours_francs", "convocation.date", "date"])
    #expect(verdict.faits.first?.valeur == .entier(7))
  }

  @Test func aPlaceIsFoundOnTheFactOrOnWhatHoldsIt() throws {
    var seance = Seance.exemple()
    var extrait = Extrait()
    extrait.ligne = 34
    seance.extraits = ["membres": [extrait]]
    let verdict = try verdict(
      "return conforme(seance.membres[1].nom)", on: seance)
    let fait = try #require(verdict.faits.last)
    #expect(fait.chemin == "membres[0].nom")
    #expect(fait.extrait?.ligne == 34)
  }

  @Test func aQuotedFactIsNamedAndNotRead() throws {
    let verdict = try verdict(
      "return conforme { '{m.qualite}, {m.nom}', m = seance.membres[1] }")
    #expect(verdict.motif == .regle("non précisé, Alpha"))
    #expect(verdict.faits.map(\.chemin) == ["membres"])
  }

  @Test func theBranchIsTheLineThatConcluded() throws {
    let verdict = try verdict("local x = 1\n\nreturn conforme 'ok'")
    #expect(verdict.branche?.ligne == 7)
  }

  @Test func theBranchIsTheOneOfTheReadingThatIsKept() throws {
    let verdict = try verdict(
      """
      if seance.assemblee.commune_nouvelle then return manquement { "a", gravite = "nullite" } end
      return manquement { "b", gravite = "avertissement" }
      """)
    #expect(verdict.branche?.ligne == 6)
    #expect(verdict.branche?.fichier.hasSuffix("essai.lua") == true)
  }

  @Test func aVerdictWithoutABranchHasNone() throws {
    #expect(try verdict("return conforme 'a'", champ: "return false").branche == nil)
    #expect(try verdict("return conforme(seance.lieu)").branche == nil)
  }

  @Test func aParameterCitesItsWindowAndItsSource() throws {
    let table = """
      return { parametre { nom = "a.b", titre = "T", valeurs = {
        { du = "2000-01-01", au = "2020-12-31", valeur = 1, source = "A" },
        { du = "2021-01-01", valeur = 2, source = "B" } } } }
      """
    let body = "return conforme { '{n}', n = p.a.b + p.a.b }"
    let before = try verdict(body, parametres: table, date: Jour("2020-12-31"))
    #expect(
      before.parametres == [
        ParametreLu(
          nom: "a.b", valeur: .entier(1), du: Jour("2000-01-01"), au: Jour("2020-12-31"),
          source: "A", aVerifier: false)
      ])
    #expect(before.articles == ["CGCT L2121-17", "A"])
    let after = try verdict(body, parametres: table, date: Jour("2021-01-01"))
    #expect(after.parametres.map(\.source) == ["B"])
    #expect(after.parametres.first?.au == nil)
    #expect(after.faits.map(\.chemin) == ["date"])
  }

  @Test func aPresumedFactSaysSo() throws {
    let verdict = try verdict("return conforme { '{n}', n = seance.convocation.rang }")
    #expect(
      verdict.faits == [
        Fait(chemin: "convocation.rang", valeur: .entier(1), presume: true, extrait: nil)
      ])
  }

  @Test func aPersonIsTheMemberWhomTheWordsDesignate() throws {
    var seance = Seance.exemple()
    seance.president = Personne("Mme ALPHA")
    let verdict = try verdict(
      """
      local president = seance.president
      return conforme { "{a} {b} {c}", a = president.ecrit, b = president.presence,
        c = meme_personne(president, seance.membres[1]) }
      """, on: seance)
    #expect(verdict.motif == .regle("Mme ALPHA present oui"))
    #expect(verdict.faits.map(\.chemin) == ["president", "membres[0].presence", "membres"])
  }

  @Test func aPersonWhomSeveralFitIsUnknown() throws {
    var seance = Seance.exemple()
    seance.membres?.append(.nomme("Alpha", .present, prenom: "Zoé"))
    seance.membres?[0].prenom = "Anne"
    let verdict = try verdict("return conforme(seance.president.presence)", on: seance)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["president"])
  }

  @Test func sentencesAreFrench() throws {
    let verdict = try verdict(
      """
      return conforme { "{d} ; {e:euros} ; {n|présent|présents} ; {un|présent|présents} ; {l}",
        d = "2021-05-01", e = 50000.5, n = 12, un = 1, l = { "a", "b", "c" } }
      """)
    #expect(
      verdict.motif == .regle("1er mai 2021 ; 50 000,50 € ; 12 présents ; 1 présent ; a, b et c"))
  }

  @Test func aVerdictKeepsItsFactsWhateverIsJudgedAfter() throws {
    let evaluator = try evaluator([
      "a.lua": regle("return conforme { '{n}', n = seance.nb_presents }")
    ])
    let first = try #require(evaluator.evaluate(.exemple(presents: 12)).first)
    let facts = first.faits
    #expect(facts.map(\.chemin) == ["nb_presents", "membres"])
    #expect(facts.map(\.valeur) == [.entier(12), .entier(15)])
    let second = try #require(evaluator.evaluate(.exemple(presents: 3)).first)
    #expect(second.faits.first?.valeur == .entier(3))
    #expect(first.faits == facts)
    #expect(first != second)
    #expect(try #require(evaluator.evaluate(.exemple(presents: 12)).first) == first)
  }
}
