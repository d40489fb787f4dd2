import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

@testable import RuleTesting

/// Properties of small rules, true and false.
@Suite struct PropertyRunnerTests {
  private static func rule(_ body: String) -> String {
    """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        \(body)
        return conforme "assez"
      end,
    }
    """
  }
  private static let huit = "if seance.nb_presents < 8 then return manquement 'peu' end"

  /// What trying `properties` of the rule gives.
  private func report(
    _ body: String, _ properties: String, tirages: Int = 100, graine: UInt64 = 1
  ) throws -> EssaiReport {
    let files = [
      "a.lua": Self.rule(body), "a.essais.lua": "return essais { \(properties) }",
    ]
    return try withFolder(files) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      var report = EssaiReport()
      let suite = try EssaiSuite(evaluator)
      report.fautes = suite.fautes
      PropertyRunner(evaluator, suite, tirages: tirages, graine: graine).run(into: &report)
      return report
    }
  }

  private func result(_ report: EssaiReport) throws -> ProprieteResult {
    try #require(report.proprietes?.resultats.first)
  }

  @Test func whatHoldsIsTriedOnAsManyAsWereAsked() throws {
    let report = try report(
      Self.huit,
      "propriete { 't', change = 'un_present_de_plus', attend = 'pas_pire' }", tirages: 250)
    let result = try result(report)
    #expect(result.estVerifiee && result.essayees == 250 && result.tirees > 250)
    #expect(report.proprietes?.verifiees == 1 && report.rompues == 0 && !report.isEmpty)
  }

  /// The least change of the plain séance that shows it.
  @Test(arguments: [
    (
      huit, "attend = { 'conforme', 'indetermine' }",
      ["{ \"t\", presents = 0, attend = \"manquement\", gravite = \"nullite\" },"]
    ),
    (
      "if seance.nb_presents == 9 then return manquement 'neuf' end",
      "change = 'un_present_de_plus', attend = 'pas_pire'",
      [
        "{ \"t\", presents = 8, attend = \"conforme\" },",
        "{ \"t\", presents = 9, attend = \"conforme\" },",
      ]
    ),
    (
      "if seance.date >= '2020-01-01' then return sans_objet 'tard' end",
      "avec = { presents = 3 }, attend = 'conforme'",
      ["{ \"t\", presents = 3, attend = \"conforme\" },"]
    ),
    (
      "if seance.jours_francs == 5 then return manquement 'cinq' end",
      "change = { convocation_plus_tard = 2 }, attend = 'le_meme'",
      [
        "{ \"t\", attend = \"conforme\" },",
        "{ \"t\", convocation = { date = \"2024-03-06\" }, attend = \"conforme\" },",
      ]
    ),
    (
      "error('cassée')", "attend = { 'conforme', 'manquement' }",
      ["{ \"t\", attend = \"erreur\" },"]
    ),
  ])
  func whatBreaksIsMadeSmall(body: String, property: String, lines: [String]) throws {
    let report = try report(body, "propriete { 't', \(property) }", tirages: 1_000)
    let result = try result(report)
    let found = try #require(result.contreExemple)
    #expect(!result.estVerifiee && report.rompues == 1 && found.rang == result.essayees)
    #expect(found.essais(result.propriete.attendu).flatMap { $0.lignes(titre: "t") } == lines)
  }

  /// Copied into a file of essais, they give the verdicts that were found.
  @Test(arguments: [
    "change = 'un_present_de_moins', attend = 'pas_pire'", "attend = 'conforme'",
    "change = 'une_procuration_de_plus', attend = 'le_meme'",
    "attend = { 'conforme', 'sans_objet' }",
  ])
  func whatIsCopiedShowsTheSame(property: String) throws {
    let body = Self.huit + " if #seance.procurations > 1 then return manquement 'trop' end"
    let result = try result(
      try report(body, "propriete { 'a \"b\"', \(property) }", tirages: 2_000))
    let found = try #require(result.contreExemple)
    let ecrits = found.essais(result.propriete.attendu)
    let copied = ecrits.flatMap { $0.lignes(titre: "a \"b\"") }.joined(separator: "\n")
    let files = ["a.lua": Self.rule(body), "a.essais.lua": "return essais { \(copied) }"]
    try withFolder(files) { folder in
      let report = try EssaiRunner(Evaluator(Law(RuleSet(folder: folder)))).run { _ in "" }
      #expect(report.fautes == [] && report.resultats.count == ecrits.count)
      let verdicts = report.resultats.map(\.obtenu?.resultat)
      let judged = [found.avant] + (found.apres.map { [$0] } ?? [])
      #expect(verdicts == judged.map(\.obtenu.resultat))
      let several = property.contains("sans_objet")
      #expect(report.echoues == (several ? 0 : 1))
    }
  }

  @Test func aRuleOnItemsIsTriedOnTheOnlyOne() throws {
    let rule = Self.rule("if seance.vote.pour == 0 then return manquement 'nul' end")
      .replacing("portee = \"seance\"", with: "portee = \"deliberation\"")
    let essais = "return essais { propriete { 't', attend = { 'conforme', 'indetermine' } } }"
    try withFolder(["a.lua": rule, "a.essais.lua": essais]) { folder in
      let evaluator = try Evaluator(Law(RuleSet(folder: folder)))
      var report = EssaiReport()
      PropertyRunner(evaluator, try EssaiSuite(evaluator)).run(into: &report)
      let found = try #require(try result(report).contreExemple)
      #expect(
        found.essais(.parmi([])).flatMap { $0.lignes(titre: "t") } == [
          "{ \"t\", presents = 0, attend = \"manquement\", gravite = \"nullite\" },"
        ])
    }
  }

  @Test func aSeedGivesTheSameWhateverElseRuns() throws {
    let property = "propriete { 't', attend = 'manquement' }"
    let alone = try result(try report(Self.huit, property, graine: 7))
    let other = "propriete { 'u', attend = { 'conforme', 'manquement', 'indetermine' } }, "
    let second = try report(Self.huit, other + property, tirages: 40, graine: 7)
    let resultats = try #require(second.proprietes?.resultats)
    #expect(resultats.map(\.propriete.titre) == ["u", "t"])
    #expect(resultats[1].contreExemple?.avant.tirage == alone.contreExemple?.avant.tirage)
    #expect(resultats[1].tirees == alone.tirees)
  }

  @Test func aConditionChooses() throws {
    let quand = "quand = function(seance) return seance.nb_presents >= 8 end"
    let report = try report(
      Self.huit, "propriete { 't', \(quand), attend = 'conforme' }")
    #expect(try result(report).estVerifiee)
    let never = try self.report(
      Self.huit, "propriete { 't', quand = function() return false end, attend = 'conforme' }",
      tirages: 3)
    let result = try result(never)
    #expect(!result.estVerifiee && result.contreExemple == nil)
    #expect((result.essayees, result.tirees) == (0, 60))
  }

  /// The rule spends its state on some séances; the condition is compiled again each time.
  @Test func aConditionOutlivesItsState() throws {
    let body = "if seance.nb_presents < 8 then while true do end end"
    let result = try result(
      try report(
        body,
        "propriete { 't', quand = function(seance) return seance.nb_presents > 2 end, "
          + "attend = { 'conforme', 'erreur', 'indetermine' } }", tirages: 8))
    #expect(result.estVerifiee)
  }

  @Test(arguments: [
    ("attend = 'x'", "attend"), ("attend = {}", "attend"), ("attend = 'pas_pire'", "attend"),
    ("attend = 'conforme', quand = 3", "quand"), ("attend = 'conforme', avec = 3", "avec"),
    ("attend = 'conforme', avec = { message = 'x' }", "avec"),
    ("attend = 'conforme', change = {}", "change"), ("", "attend"),
    ("attend = 'conforme', avec = { presents = 'x' }", "presents"),
    ("attend = 'conforme', avec = { en_exercice = math.mininteger }", "en_exercice"),
    (
      "attend = 'le_meme', change = { convocation_plus_tot = math.maxinteger }",
      "convocation_plus_tot"
    ),
  ])
  func whatIsWrongIsSaid(property: String, name: String) throws {
    let report = try report(Self.huit, "propriete { 't', \(property) }")
    let fault = try #require(report.fautes.first)
    guard case .badField(name, _) = fault.kind else {
      Issue.record("\(fault)")
      return
    }
    #expect(fault.rang == 1 && report.fautes.count == 1 && report.echoues == 1)
  }

  @Test func namesAreSuggested() throws {
    let kinds = try report(
      Self.huit,
      """
      propriete { 't', attnd = 'conforme' }, propriete { attend = 'conforme' },
      propriete { 't', attend = 'conforme', change = 'un_present_de_plu' },
      propriete { 't', attend = 'conforme', avec = { presnts = 3 } },
      propriete { 't', attend = 'conforme', quand = function(s) return s.x end },
      """
    ).fautes.map(\.kind)
    #expect(
      kinds.prefix(4) == [
        .unknownField("attnd", nearest: "attend"), .noTitle,
        .unknownField("un_present_de_plu", nearest: "un_present_de_plus"),
        .unknownField("presnts", nearest: "presents"),
      ])
    guard case .lua(let error)? = kinds.last else {
      Issue.record("\(kinds)")
      return
    }
    #expect(error.line == 4 && kinds.count == 5)
  }
}
