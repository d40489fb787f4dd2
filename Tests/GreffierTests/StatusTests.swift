import TestSupport
import Testing

@Suite struct StatusTests {
  /// A rule that finds a manquement of `gravite`, or an indéterminé.
  private func rules(_ body: String) -> [String: String] {
    [
      "a.lua": """
      return regle {
        id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "irregularite",
        portee = "seance", controle = function(seance) \(body) end,
      }
      """
    ]
  }

  private func status(_ body: String, _ options: String...) throws -> Int32 {
    try withFolder(rules(body)) { folder in
      try greffier(
        ["check", "-", "--rules", folder] + options, input: #"{"assemblee":{}}"#
      ).status
    }
  }

  @Test func aManquementAtTheBoundGivesOne() throws {
    let body = "return manquement 'x'"
    #expect(try status(body) == 1)
    #expect(try status(body, "--fail-on", "nullite") == 0)
    #expect(try status(body, "--fail-on", "irregularite") == 1)
    #expect(try status(body, "--fail-on", "jamais") == 0)
  }

  @Test func aWarningGivesOneOnlyWhenAsked() throws {
    let body = "return manquement { 'x', gravite = 'avertissement' }"
    #expect(try status(body) == 0)
    #expect(try status(body, "--fail-on", "avertissement") == 1)
    #expect(try status(body, "--fail-on", "information") == 1)
  }

  @Test func anIndetermineGivesOneOnlyWhenAsked() throws {
    let body = "return conforme(seance.lieu)"
    #expect(try status(body) == 0)
    #expect(try status(body, "--fail-on-indetermine") == 1)
  }

  @Test func aRuleThatBreaksGivesThree() throws {
    #expect(try status("return seance.quorm") == 3)
  }

  @Test func testFailsWhenACaseFailsAndWhenNothingRuns() throws {
    var files = rules("return conforme 'x'")
    #expect(try withFolder(files) { try greffier("test", $0).status } == 2)
    files["a.essais.lua"] = #"return essais { { "t", attend = "conforme" } }"#
    #expect(try withFolder(files) { try greffier("test", $0).status } == 0)
    files["a.essais.lua"] = #"return essais { { "t", attend = "manquement" } }"#
    #expect(try withFolder(files) { try greffier("test", $0).status } == 1)
  }

  @Test func helpAndVersionAreResults() throws {
    #expect(try greffier("--version") == Outcome(output: "0.1.0\n"))
    let help = try greffier("--help")
    #expect(help.status == 0 && help.output.contains("SUBCOMMANDS"))
  }
}
