import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

/// What a rule that declares `registre` is given, and what its verdict says of it.
@Suite struct RegistreTests {
  /// A rule whose `controle` is `body`, and that declares `fenetre`.
  private func regle(_ body: String, _ fenetre: String = "mois = 12") -> String {
    RuleEngineTests.regle(body, extra: "registre = { \(fenetre) },")
      .replacing("function(seance, p)", with: "function(seance, p, registre)")
  }

  private func verdict(
    _ body: String, _ fenetre: String = "mois = 12", of seances: [Seance]? = nil,
    on seance: Seance = .exemple()
  ) throws -> Verdict {
    let evaluator = try evaluator(["essai.lua": regle(body, fenetre)])
    #expect(evaluator.problemes == [])
    let registre = seances.map { Registre($0) }
    return try #require(evaluator.evaluate(seance, registre: registre).first)
  }

  private func acte(_ id: String, _ date: String) -> Seance {
    var seance = Seance.exemple(date: date)
    seance.id = id
    return seance
  }

  private let dates = """
    local dates = {}
    for i, s in ipairs(registre.seances) do dates[i] = s.date end
    return conforme { "{d}", d = "[" .. table.concat(dates, " ") .. "]" }
    """

  @Test func theSeancesStandInOrderOfDateThenOfId() throws {
    let seances = [
      acte("c", "2024-02-01"), acte("a", "2023-12-01"), acte("b", "2024-02-01"),
    ]
    let verdict = try verdict(dates, of: seances)
    #expect(verdict.motif == .regle("[2023-12-01 2024-02-01 2024-02-01]"))
    #expect(
      verdict.actes.map(\.chemin) == [
        "registre.seances[0]", "registre.seances[1]", "registre.seances[2]",
      ])
    #expect(verdict.actes.map(\.id) == ["a", "b", "c"])
    #expect(verdict.actes.first?.date == Jour("2023-12-01"))
  }

  @Test(arguments: [
    ("mois = 12", "2023-03-12 2024-03-11 2024-03-12"),
    ("mois = 0", "2024-03-12"),
    ("mois = 1, mois_apres = 1", "2024-03-11 2024-03-12 2024-04-12"),
    ("mois = 1200", "1990-01-01 2023-03-11 2023-03-12 2024-03-11 2024-03-12"),
  ])
  func theWindowHoldsItsEnds(fenetre: String, attendu: String) throws {
    let jours = [
      "2024-04-13", "2024-04-12", "2023-03-11", "2023-03-12", "2024-03-12", "2024-03-11",
      "1990-01-01",
    ]
    let verdict = try verdict(dates, fenetre, of: jours.map { acte($0, $0) })
    #expect(verdict.motif == .regle("[\(attendu)]"))
  }

  @Test func twoWindowsGiveEachRuleItsOwnIndexes() throws {
    let evaluator = try evaluator([
      "a.lua": regle(dates, "mois = 12").replacing("\"essai\"", with: "\"large\""),
      "b.lua": regle(dates, "mois = 1").replacing("\"essai\"", with: "\"etroite\""),
      "c.lua": named("simple", "return conforme { '{n}', n = #seance.membres }"),
    ])
    let registre = Registre([acte("a", "2023-06-01"), acte("b", "2024-03-01")])
    let verdicts = evaluator.evaluate(.exemple(), registre: registre)
    #expect(verdicts.map(\.regle.id) == ["large", "etroite", "simple"])
    #expect(
      verdicts.map { $0.actes.map { "\($0.chemin) \($0.id ?? "")" } } == [
        ["registre.seances[0] a", "registre.seances[1] b"], ["registre.seances[0] b"], [],
      ])
    let alone = verdicts.map {
      evaluator.evaluate(.exemple(), regle: $0.regle.id, registre: registre)
    }
    #expect(text(alone.flatMap { $0 }) == text(verdicts))
  }

  @Test func theActUnderJudgementIsNoPartOfItsHistory() throws {
    let evaluator = try evaluator(["essai.lua": regle(dates)])
    let registre = Registre([acte("a", "2024-03-01"), acte("b", "2024-03-12")])
    let verdicts = evaluator.evaluate(acte("b", "2024-03-12"), registre: registre.sauf("b"))
    #expect(verdicts.first?.motif == .regle("[2024-03-01]"))
  }

  @Test func aSeanceWithoutDateHasNoPlaceInTheRegister() throws {
    var sansDate = acte("x", "2024-03-01")
    sansDate.date = nil
    let verdict = try verdict(dates, of: [sansDate])
    #expect(verdict.motif == .regle("[]"))
    #expect(verdict.actes == [])
    #expect(verdict.faits.map(\.chemin) == ["registre.seances"])
  }

  @Test func factsNameTheActThatTellsThem() throws {
    var avant = acte("a", "2024-02-06")
    avant.procurations = [Procuration("Oscar", a: "Alpha")]
    let verdict = try verdict(
      """
      local s = registre.seances[2]
      local n = s.nb_presents
      return conforme { "{m} {n}", m = s.procurations[1].mandant, n = n,
        montre = { { s, "date" }, { seance, "date" } } }
      """, of: [acte("0", "2024-01-01"), avant])
    #expect(verdict.motif == .regle("Oscar 12"))
    #expect(
      verdict.faits.map(\.chemin) == [
        "registre.seances", "registre.seances[1].nb_presents", "registre.seances[1].membres",
        "registre.seances[1].procurations",
      ])
    #expect(verdict.montre == ["registre.seances[1].date", "date"])
    #expect(verdict.actes.map(\.id) == ["a"])
  }

  @Test func aNameIsThatOfTheMembersOfItsOwnSeance() throws {
    var avant = acte("a", "2024-02-06")
    avant.membres = [.nomme("Zoulou", .present)]
    avant.procurations = [Procuration("Zoulou", a: nil)]
    let verdict = try verdict(
      """
      local q = registre.seances[1].procurations[1]
      return conforme { "{x}", x = tostring(q.mandant.est_membre) .. " " .. q.mandant.presence }
      """, of: [avant])
    #expect(verdict.motif == .regle("true present"))
  }

  @Test func aPersonIsTheSameFromOneSeanceToTheNext() throws {
    var avant = acte("a", "2024-02-06")
    avant.membres = [
      .nomme("Zoulou", .present), .nomme("MIKE", .present), .nomme("Alpha", .absent, prenom: "Léa"),
    ]
    avant.procurations = [
      Procuration("M. Mike", a: "Zoulou"), Procuration("Léa ALPHA", a: "Zoulou"),
    ]
    let verdict = try verdict(
      """
      local s = registre.seances[1]
      local un, deux = s.procurations[1], s.procurations[2]
      local m = seance.membres
      return conforme { "{x}", x = table.concat({
        tostring(meme_personne(un.mandant, m[13])), tostring(meme_personne(un.mandant, m[2])),
        tostring(meme_personne(un.mandataire, m[1])), tostring(meme_personne(deux.mandant, m[1])),
        tostring(meme_personne(un.mandataire, deux.mandataire)),
        tostring(est_present(seance, un.mandant)) }, " ") }
      """, of: [avant, avant])
    #expect(verdict.motif == .regle("true false false true true false"))
  }

  @Test(arguments: [
    ("seance.lieu", "registre.seances[0].lieu"),
    // A boolean too, that would be tried in the act itself.
    ("seance.assemblee.commune_nouvelle", "registre.seances[0].assemblee.commune_nouvelle"),
  ])
  func whatAnActDoesNotTellIsMissingAndNotTried(fact: String, chemin: String) throws {
    let body = "local x = registre.seances[1]\(fact.dropFirst(6)) return conforme 'su'"
    let verdict = try verdict(body, of: [acte("a", "2024-02-06")])
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == [chemin])
    #expect(verdict.lectures == [])
  }

  @Test func aReadingOfTheActLeavesTheRegisterAsItIs() throws {
    var seance = Seance.exemple()
    seance.assemblee.commune_nouvelle = nil
    seance.assemblee.type = nil
    let verdict = try verdict(
      """
      local x, s = seance.assemblee.commune_nouvelle, seance.assemblee.type
      return conforme { "{d}", d = registre.seances[1].date }
      """, of: [acte("a", "2024-02-06")], on: seance)
    #expect(verdict.resultat == .conforme)
    #expect(verdict.lectures.count > 2)
    #expect(verdict.actes.map(\.id) == ["a"])
  }

  @Test func withoutARegisterTheRuleIsSansObjet() throws {
    let verdict = try verdict("return manquement 'x'")
    #expect(verdict.resultat == .sans_objet)
    #expect(verdict.motif == .sansRegistre)
  }

  @Test func anOptionalRegisterIsNilWhenThereIsNone() throws {
    let body = "return conforme(registre and 'avec' or 'sans')"
    let fenetre = "mois = 12, facultatif = true"
    #expect(try verdict(body, fenetre).motif == .regle("sans"))
    #expect(try verdict(body, fenetre, of: []).motif == .regle("avec"))
  }

  @Test func aSeanceWithoutDateHasNoWindow() throws {
    var seance = Seance.exemple()
    seance.date = nil
    let verdict = try verdict(dates, of: [acte("a", "2024-02-06")], on: seance)
    #expect(verdict.resultat == .indetermine)
    #expect(verdict.manquants == ["date"])
  }

  @Test func theRegisterCannotBeChanged() throws {
    let verdict = try verdict("registre.seances = nil", of: [])
    #expect(verdict.erreur?.kind == .write(type: "Registre", name: "seances"))
    let name = try self.verdict("return registre.seance", of: [])
    #expect(name.erreur?.kind == .unknownName(type: "Registre", name: "seance"))
  }

  @Test func aRuleOnEachItemGetsItLast() throws {
    var seance = Seance.exemple()
    seance.deliberations = [Deliberation(), Deliberation()]
    let source = RuleEngineTests.regle(
      "return conforme { '{n}', n = #registre.seances }", portee: "deliberation",
      extra: "registre = { mois = 2 },"
    ).replacing("function(d, seance, p)", with: "function(d, seance, p, registre)")
    let verdicts = try evaluator(["essai.lua": source])
      .evaluate(seance, registre: Registre([acte("a", "2024-02-06")]))
    #expect(verdicts.map(\.motif) == [.regle("1"), .regle("1")])
  }

  @Test(arguments: [
    ("registre = true,", RuleProblem.Kind.badField("registre", attendu: "une table { mois = 12 }")),
    ("registre = {},", .missingField("mois")),
    ("registre = { moi = 3 },", .unknownField("moi", nearest: "mois")),
    (
      "registre = { mois = -1 },", .badField("mois", attendu: "un nombre de mois, de 0 à 1200")
    ),
    (
      "registre = { mois = 1, facultatif = 'oui' },",
      .badField("facultatif", attendu: "true ou false")
    ),
  ])
  func aWindowThatIsWrongIsAProblem(extra: String, kind: RuleProblem.Kind) throws {
    let source = RuleEngineTests.regle("return conforme 'x'", extra: extra)
    let evaluator = try evaluator(["essai.lua": source])
    #expect(evaluator.problemes.map(\.kind) == [kind])
  }
}
