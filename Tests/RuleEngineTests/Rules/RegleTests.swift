import RuleEngine
import TestSupport
import Testing

@Suite struct RegleTests {
  private func problem(_ text: String) throws -> RuleProblem.Kind? {
    try evaluator(["a.lua": text]).problemes.first?.kind
  }

  @Test func aRuleIsReadWhole() throws {
    let regle = try #require(
      try evaluator(["a.lua": RuleEngineTests.regle("return conforme 'ok'")]).regles.first)
    #expect(regle.id == "essai")
    #expect(regle.articles == ["CGCT L2121-17"])
    #expect(regle.gravite == .irregularite)
    #expect(regle.portee == .seance)
  }

  @Test func aFieldIsMissing() throws {
    let text = regle("return conforme 'ok'")
    #expect(
      try problem(text.replacing("id = \"essai\",", with: "")) == .missingField("id"))
    #expect(
      try problem(text.replacing("{ \"CGCT L2121-17\" }", with: "{}"))
        == .badField("articles", attendu: "une liste de textes"))
  }

  @Test func aSeverityThatDoesNotExist() throws {
    let text = regle("return conforme 'ok'").replacing("\"irregularite\"", with: "\"grave\"")
    #expect(
      try problem(text)
        == .badField(
          "gravite", attendu: "l'un de : nullite, irregularite, avertissement, information"))
  }

  @Test func aFieldThatDoesNotExist() throws {
    let text = regle("return conforme 'ok'").replacing("titre =", with: "tirte =")
    #expect(try problem(text) == .unknownField("tirte", nearest: "titre"))
  }

  @Test func everythingWrongIsToldAtOnce() throws {
    let text = """

      return regle {
        id = "essai", articles = { " " }, gravite = "grave", portee = "seance", tirte = "x",
        champ = 1,
      }
      """
    let problemes = try evaluator(["a.lua": text]).problemes
    #expect(
      problemes.map(\.kind) == [
        .unknownField("tirte", nearest: "titre"),
        .badField("articles", attendu: "une liste de textes"),
        .badField(
          "gravite", attendu: "l'un de : nullite, irregularite, avertissement, information"),
        .badField("champ", attendu: "une fonction"), .missingField("controle"),
      ])
    #expect(problemes.map(\.ligne) == [2, 2, 2, 2, 2])
  }

  @Test func aFileThatGivesNoRule() throws {
    #expect(try problem("return 1") == .noRule)
    #expect(try problem("-- rien") == .noRule)
  }

  @Test func anIdThatTwoFilesHave() throws {
    let text = regle("return conforme 'ok'")
    let evaluator = try evaluator(["a.lua": text, "b.lua": text])
    #expect(evaluator.regles.count == 1)
    guard case .duplicate(let id, let fichier)? = evaluator.problemes.first?.kind else {
      Issue.record("no duplicate")
      return
    }
    #expect(id == "essai")
    #expect(fichier.hasSuffix("/a.lua"))
  }
}
