import Deliberation
import RuleEngine
import TestSupport
import Testing

/// Unknown and disputed facts, tried under each of their values.
@Suite struct ReadingsTests {
  @Test func agreementOverAnUnknownBooleanIsTheVerdict() throws {
    let verdict = try verdict(
      """
      if seance.assemblee.commune_nouvelle then return conforme "a" end
      return conforme "b"
      """)
    #expect(verdict.resultat == .conforme)
    #expect(
      verdict.motif
        == .lectures("a", Essayes(faits: ["assemblee.commune_nouvelle"]), plusGraves: []))
    #expect(verdict.lectures.map(\.resultat) == [.conforme, .conforme])
  }

  @Test func disagreementNamesTheFactThatDecides() throws {
    let verdict = try verdict(
      """
      local ignore = seance.assemblee.complet_l2121_2_1
      if seance.assemblee.commune_nouvelle then return conforme "a" end
      return manquement "b"
      """)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["assemblee.commune_nouvelle"])
    #expect(verdict.lectures.count == 4)
  }

  @Test func twoMissingThingsAtOnceBothDecide() throws {
    let verdict = try verdict(
      """
      local a = seance.assemblee
      if a.commune_nouvelle and a.complet_l2121_2_1 then return conforme "a" end
      return manquement "b"
      """)
    #expect(verdict.manquants == ["assemblee.commune_nouvelle", "assemblee.complet_l2121_2_1"])
    #expect(verdict.lectures.count == 3)
  }

  @Test func plainMissingFactsComeBeforeReadings() throws {
    let verdict = try verdict(
      """
      if seance.assemblee.commune_nouvelle then return conforme(seance.lieu) end
      return conforme "b"
      """)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["lieu", "assemblee.commune_nouvelle"])
  }

  @Test func theLightestSeverityIsKeptAndTheOtherNoted() throws {
    let verdict = try verdict(
      """
      if seance.assemblee.commune_nouvelle then return manquement { "a", gravite = "nullite" } end
      return manquement { "b", gravite = "avertissement" }
      """)
    #expect(verdict.gravite == .avertissement)
    #expect(
      verdict.motif
        == .lectures(
          "b", Essayes(faits: ["assemblee.commune_nouvelle"]), plusGraves: [.nullite]))
  }

  @Test func anEnumerationIsTriedOverItsWords() throws {
    let verdict = try verdict(
      """
      if seance.session == "installation" then return manquement "a" end
      return conforme "b"
      """)
    #expect(verdict.lectures.count == 3)
    #expect(verdict.manquants == ["session"])
  }

  @Test func whoMayVoteIsTriedByTheNumberOfPresents() throws {
    var seance = Seance.exemple(presents: 12)
    seance.nombres = Nombres()
    seance.nombres?.presents = 13
    seance.procurations = [Procuration("November", a: "Alpha"), Procuration("Oscar", a: "Bravo")]
    let verdict = try verdict(
      """
      if seance.nb_votants_max == 14 then return conforme "a" end
      return manquement { "{n}", n = seance.nb_votants_max }
      """, on: seance)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.lectures.map(\.resultat) == [.conforme, .manquement])
    #expect(verdict.manquants == ["nombres.presents"])
  }

  @Test func theBoundOfSixtyFourRuns() throws {
    let unknowns = (1...7).map { "membre\($0)" }
    let seance = seance(withUnknownPresences: unknowns.count)
    let verdict = try verdict(
      """
      local n = 0
      for _, m in ipairs(seance.membres) do if m.presence == "present" then n = n + 1 end end
      return conforme { "{n}", n = n }
      """, on: seance)
    #expect(verdict.resultat == .indetermine)
    guard case .tropDeLectures(let essayes) = verdict.motif else {
      Issue.record("\(verdict.motif)")
      return
    }
    #expect(essayes.faits.first == "membres[0].presence")
    #expect(verdict.lectures.count < 64)
  }

  private func seance(withUnknownPresences count: Int) -> Seance {
    var seance = Seance.exemple()
    seance.membres = (0..<count).map { .nomme("Membre \($0)", nil) }
    return seance
  }

  @Test func placesThatDisagreeAreTried() throws {
    var seance = Seance.exemple()
    seance.extraits = ["assemblee.en_exercice": [place(.entier(15), 3), place(.entier(25), 9)]]
    let agrees = try verdict(
      "if seance.assemblee.en_exercice > 10 then return conforme 'a' end return manquement 'b'",
      on: seance)
    #expect(agrees.resultat == .conforme)
    let disagrees = try verdict(
      "if seance.assemblee.en_exercice > 20 then return conforme 'a' end return manquement 'b'",
      on: seance)
    #expect(disagrees.resultat == .indetermine)
    #expect(disagrees.manquants == ["assemblee.en_exercice"])
  }

  @Test func twoPlacesThatAgreeAreOneFact() throws {
    var seance = Seance.exemple()
    seance.extraits = ["assemblee.en_exercice": [place(.entier(15), 3), place(.entier(15), 9)]]
    let verdict = try verdict(
      "return conforme { '{n}', n = seance.assemblee.en_exercice }", on: seance)
    #expect(verdict.lectures.isEmpty)
    #expect(verdict.faits.first?.extrait?.ligne == 3)
  }

  private func place(_ valeur: Scalaire, _ ligne: Int) -> Extrait {
    var extrait = Extrait()
    extrait.ligne = ligne
    extrait.valeur = valeur
    return extrait
  }

  @Test func aDisputedParameterInALoopIsReadOnce() throws {
    let verdict = try verdict(
      """
      local n = 0
      for _ = 1, 20 do n = n + p.a.b end
      if n > 0 then return conforme "a" end
      return manquement "b"
      """,
      parametres: """
        return { parametre { nom = "a.b", titre = "T", valeurs = {
          { du = "2000-01-01", conteste = { { 1, "A" }, { 2, "B" } } } } } }
        """)
    #expect(verdict.resultat == .conforme)
    #expect(verdict.lectures.count == 2)
    #expect(verdict.parametres.map(\.source) == ["A", "B"])
  }

  @Test func aDisputedFactInALoopIsTriedOnce() throws {
    var seance = Seance.exemple()
    seance.extraits = [
      "membres[2].presence": [place(.texte("present"), 3), place(.texte("excuse"), 9)]
    ]
    let verdict = try verdict(
      """
      local n = 0
      for _ = 1, 3 do
        for _, m in ipairs(seance.membres) do if m.presence == "present" then n = n + 1 end end
      end
      return n >= 36 and conforme { "{n}", n = n } or manquement { "{n}", n = n }
      """, on: seance)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["membres[2].presence"])
    #expect(verdict.lectures.map(\.resultat) == [.conforme, .manquement])
    #expect(
      verdict.lectures.map { $0.hypotheses.map(\.chemin) } == [
        ["membres[2].presence"], ["membres[2].presence"],
      ])
  }

  @Test func anUnknownPopulationIsTriedByRange() throws {
    var seance = Seance.exemple()
    seance.assemblee.population = nil
    let body = "return p.a.b > 2 and conforme 'a' or manquement 'b'"
    let table = """
      return { parametre { nom = "a.b", titre = "T", valeurs = { { du = "2000-01-01",
        par_population = { { jusqua = 3499, valeur = 3, source = "A" },
                           { valeur = 5, source = "B" } } } } } }
      """
    let verdict = try verdict(body, on: seance, parametres: table)
    #expect(verdict.resultat == .conforme)
    #expect(verdict.lectures.count == 2)
    let strates = try RuleEngineTests.verdict(
      "return seance.assemblee.population > 0 and conforme 'a' or conforme 'b'", on: seance)
    #expect(strates.lectures.count == 19)
  }

  @Test func pcallDoesNotCatchAnUnknownFact() throws {
    let verdict = try verdict(
      """
      pcall(function() return seance.lieu end)
      return conforme "a"
      """)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["lieu"])
  }

  @Test func triedValuesReadLikeToldOnes() throws {
    var seance = Seance.exemple()
    seance.assemblee.population = nil
    let table = """
      return { parametre { nom = "a.b", titre = "T", valeurs = { { du = "2000-01-01",
        par_population = { { jusqua = 3499, valeur = 3, source = "A" },
                           { valeur = 5, source = "B" } } } } } }
      """
    let verdict = try verdict(
      """
      local a = seance.assemblee
      local avant, n = a.commune_nouvelle, a.population
      local strate = n < 100 and "0-99" or n < 500 and "100-499" or n >= 300000 and "300000-"
      if strate and a.strate ~= strate then return manquement "strate" end
      if p.a.b ~= (n <= 3499 and 3 or 5) then return manquement "paramètre" end
      if p.a.sources.b ~= (n <= 3499 and "A" or "B") then return manquement "source" end
      if connu(a, "population") or connu(a, "commune_nouvelle") then return manquement "su" end
      if a.commune_nouvelle ~= avant or a.en_exercice ~= 15 then return manquement "autre" end
      return conforme "ok"
      """, on: seance, parametres: table)
    #expect(verdict.resultat == .conforme)
    #expect(verdict.lectures.count == 38)
    #expect(verdict.parametres.map(\.source) == ["A", "B"])
    #expect(verdict.faits.map(\.chemin) == ["assemblee.strate", "date", "assemblee.en_exercice"])
    #expect(verdict.faits.first?.valeur == .texte("0-99"))
  }

  @Test func aTriedPresenceChangesWhatIsWorkedOutFromIt() throws {
    var seance = Seance.exemple(presents: 12)
    seance.membres?[14].presence = nil
    let verdict = try verdict(
      """
      local attendu = seance.membres[15].presence == "present" and 13 or 12
      if seance.nb_presents ~= attendu then return manquement "présents" end
      if #seance.presents_ouverture ~= attendu then return manquement "liste" end
      return conforme "ok"
      """, on: seance)
    #expect(verdict.resultat == .conforme)
    #expect(verdict.lectures.count == 5)
  }

  @Test func aValueTriedBelowAnAbsentObjectReads() throws {
    let verdict = try verdict(
      """
      local d = seance.deliberations[1]
      return d.convention.autorise_signature and conforme "a" or conforme "b"
      """, on: withItem())
    #expect(verdict.resultat == .conforme)
    #expect(
      verdict.lectures.map(\.hypotheses).map { $0.map(\.chemin) }
        == [
          ["deliberations[0].convention.autorise_signature"],
          ["deliberations[0].convention.autorise_signature"],
        ])
  }

  private func withItem() -> Seance {
    var seance = Seance.exemple()
    seance.deliberations = [Deliberation()]
    return seance
  }
}
