import Foundation
import TestSupport
import Testing

/// `greffier test` and its options, as a user meets them.
@Suite struct TestCommandTests {
  private static let rule = """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        if seance.nb_presents < 8 then return manquement "peu" end
        return conforme "assez"
      end,
    }
    """

  /// The outcome on a rule with these cases, where `*` stands for the folder.
  private func test(_ cases: String, _ options: String...) throws -> Outcome {
    try withFolder(["a.lua": Self.rule, "a.essais.lua": "return essais { \(cases) }"]) { folder in
      try run(folder, options)
    }
  }

  private func run(_ folder: String, _ options: [String] = []) throws -> Outcome {
    var outcome = try greffier(["test", folder] + options)
    outcome.output = outcome.output.replacing(folder, with: "*")
    return outcome
  }

  private let three = """
    { "Huit", presents = 8, attend = "conforme" }, { "Sept", presents = 7, attend = "conforme" },
    { "Six", presents = 6, attend = "conforme" }
    """

  @Test func aFailureTellsWhatToDo() throws {
    #expect(
      try test(three, "--fail-fast")
        == Outcome(
          output: """
            ÉCHEC  a : Sept  (*/a.essais.lua, cas 2)
              attendu : conforme
              obtenu  : manquement (nullité) « peu »
              faits   : nombre de membres dans la salle à l'ouverture = 7
              décidé  : */a.lua:5
              rejouer : greffier test * --regle a --titre Sept

            2 essais : 1 réussi, 1 échoué.

            """, status: 1))
  }

  @Test func theCommandOfAFailureRunsItAlone() throws {
    try withFolder(["a.lua": Self.rule, "a.essais.lua": "return essais { \(three) }"]) { folder in
      let outcome = try run(folder, ["--regle", "a", "--titre", "sept"])
      #expect(outcome.status == 1)
      #expect(outcome.output.hasSuffix("\n\n1 essai : 0 réussi, 1 échoué.\n"))
    }
  }

  @Test func casesAreListed() throws {
    #expect(
      try test(three, "--list", "--article", "L2121-17")
        == Outcome(
          output: """
            a : Huit  (*/a.essais.lua, cas 1)
            a : Sept  (*/a.essais.lua, cas 2)
            a : Six  (*/a.essais.lua, cas 3)

            """))
    #expect(try test(three, "--list", "--titre", "dix") == Outcome(status: 2))
  }

  @Test func noCaseIsNoSuccess() throws {
    let outcome = try test(three, "--article", "L1")
    #expect(outcome == Outcome(output: "0 essai : 0 réussi, 0 échoué.\n", status: 2))
  }

  @Test(arguments: ["2", "5", "1"])
  func coresChangeNothing(jobs: String) throws {
    let cases = three + ", { attend = \"conforme\" }"
    #expect(try test(cases, "--jobs", jobs) == test(cases))
  }

  @Test func anUnknownRuleIsSaid() throws {
    let outcome = try test(three, "--regle", "b")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == "aucune règle ne s'appelle « b » ; vouliez-vous dire « a » ?\n")
  }

  @Test func theLastFailuresRunAgain() throws {
    try withFolder(["a.lua": Self.rule, "a.essais.lua": "return essais { \(three) }"]) { folder in
      #expect(
        try run(folder, ["--last-failed"]).output.hasSuffix("3 essais : 1 réussi, 2 échoués.\n"))
      let again = try run(folder, ["--last-failed", "--list"])
      #expect(again.output.split(separator: "\n").map { $0.prefix(7) } == ["a : Sep", "a : Six"])
      let rule = Self.rule.replacing("< 8", with: "< 6")
      try Data(rule.utf8).write(to: URL(filePath: folder + "/a.lua"))
      #expect(
        try run(folder, ["--last-failed"]) == Outcome(output: "2 essais : 2 réussis, 0 échoué.\n"))
      #expect(try run(folder, ["--last-failed"]).output == "3 essais : 3 réussis, 0 échoué.\n")
    }
  }

  @Test func changesThatNobodyNoticesFail() throws {
    let outcome = try test(three.replacing("\"conforme\"", with: "\"manquement\""), "--mutate")
    #expect(
      outcome
        == Outcome(
          output: """
            a : un essai échoue déjà, rien n'a été changé

            0 changement : 0 remarqué (100 %).

            """, status: 2))
    let strong = """
      { "Huit", presents = 8, attend = "conforme" },
      { "Sept", presents = 7, attend = "manquement", gravite = "nullite" }
      """
    #expect(
      try test(strong, "--mutate")
        == Outcome(output: "7 changements : 7 remarqués (100 %).\n"))
    let weak = try test("{ \"Huit\", presents = 8, attend = \"conforme\" }", "--mutate")
    #expect(weak.status == 1)
    #expect(
      weak.output == """
        personne ne remarque si « nullite » devient « irregularite » (*/a.lua:2)
        personne ne remarque si la branche « seance.nb_presents < 8 » n'est jamais prise \
        (*/a.lua:5)
        personne ne remarque si « 8 » devient « 7 » (*/a.lua:5)
        personne ne remarque si « manquement » devient « conforme » (*/a.lua:5)

        7 changements : 3 remarqués (42,8 %).

        """)
    let enough = try test(
      "{ \"Huit\", presents = 8, attend = \"conforme\" }", "--mutate", "--mutation-threshold", "40")
    #expect(enough.status == 0)
  }

  @Test func anEquivalentNeedsAReason() throws {
    let rule = Self.rule.replacing(
      "return conforme \"assez\"", with: "return conforme \"assez\" -- équivalent")
    try withFolder([
      "a.lua": rule, "a.essais.lua": "return essais { { 't', attend = 'conforme' } }",
    ]) { folder in
      let outcome = try greffier("test", folder, "--mutate")
      #expect(outcome.status == 2)
      #expect(
        outcome.errors == "\(folder)/a.lua:6: « équivalent » demande une raison : "
          + "-- équivalent : RAISON\n")
    }
  }

  @Test func anotherOrderPrintsItsSeed() throws {
    let drawn = try test(three, "--shuffle", "--list")
    #expect(drawn.errors.hasPrefix("graine "))
    let words = try #require(drawn.errors.split(separator: " ").last)
    let seed = try #require(words.split(separator: "\n").first.map(String.init))
    #expect(try test(three, "--seed", seed, "--list") == drawn)
  }

  @Test(arguments: [
    ("tap", "TAP version 14\n1..3\n"), ("junit", "<?xml version=\"1.0\""), ("github", "::error "),
    ("json", "{\n  \"essais\": 3,\n"),
  ])
  func otherFormats(format: String, beginning: String) throws {
    let outcome = try test(three, "--format", format)
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix(beginning))
  }
}
