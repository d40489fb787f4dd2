import Foundation
import TestSupport
import Testing

/// Documents whose verdicts are kept, as a user meets them.
@Suite struct KeptDocumentTests {
  private static let act = #"{"date":"2024-03-12","assemblee":{},"nombres":{"presents":9}}"#
  private static let rule = """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        return conforme { "{n} présents", n = seance.nombres.presents }
      end,
    }
    """
  private static let kept = "a : conforme « 9 présents »\n"

  /// A folder of rules, `R`, and one of acts, `actes`; the outcome names the root `*`.
  private func test(
    _ files: [String: String], _ arguments: String..., body: (String) throws -> Void = { _ in }
  ) throws -> Outcome {
    let rules = ["R/a.lua": Self.rule, "R/a.essais.lua": "return essais { \(Self.essai) }"]
    return try withFolder(rules.merging(files) { $1 }) { root in
      let paths = arguments.map { $0.hasPrefix("-") ? $0 : "\(root)/\($0)" }
      var outcome = try greffier(["test"] + paths)
      outcome.output = outcome.output.replacing(root, with: "*")
      outcome.errors = outcome.errors.replacing(root, with: "*")
      try body(root)
      return outcome
    }
  }
  private static let essai =
    #"{ "Neuf", nombres = { presents = 9 }, attend = "conforme", message = "9 présents" }"#

  @Test func theVerdictsKeptAreThoseOfNow() throws {
    let files = ["actes/s.json": Self.act, "actes/s.verdicts": Self.kept, "actes/t.json": "{}"]
    #expect(
      try test(files, "R", "actes")
        == Outcome(
          output: """
            1 essai : 1 réussi, 0 échoué.
            1 document : 1 inchangé, 0 changé.

            """))
  }

  @Test func aChangeFailsAndIsShown() throws {
    let files = ["actes/s.json": Self.act, "actes/s.verdicts": "a : conforme « 8 présents »\n"]
    #expect(
      try test(files, "R", "actes/s.json")
        == Outcome(
          output: """
            ÉCHEC  */actes/s.json : 2 lignes changent (--accept)
              - a : conforme « 8 présents »
              + a : conforme « 9 présents »

            1 essai : 1 réussi, 0 échoué.
            1 document : 0 inchangé, 1 changé.

            """, status: 1))
  }

  @Test func acceptingKeepsThemAndShowsWhatChanged() throws {
    let files = ["actes/s.json": Self.act]
    let outcome = try test(files, "R", "actes/s.json", "--accept") { root in
      let path = "\(root)/actes/s.verdicts"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == Self.kept)
    }
    #expect(
      outcome
        == Outcome(
          output: """
            1 essai : 1 réussi, 0 échoué.
            1 document : 1 inchangé, 0 changé.

            """,
          errors: """
            */actes/s.json : verdicts gardés
            + a : conforme « 9 présents »

            """))
  }

  @Test func whatIsNotThereIsSaid() throws {
    let unread = try test(["actes/s.txt": "", "actes/s.verdicts": "x\n"], "R", "actes/u.txt")
    #expect(unread.status == 1)
    #expect(unread.output.contains("ÉCHEC  */actes/u.txt : le document ne peut être lu\n"))
    let unkept = try test(["actes/s.json": Self.act], "R", "actes/s.json")
    #expect(
      unkept.output.hasPrefix("ÉCHEC  */actes/s.json : aucun verdict n'est gardé (--accept)\n"))
    let none = try test(["actes/s.json": Self.act], "R", "actes")
    #expect(none.status == 2)
    #expect(
      none.errors == "*/actes: aucun document dont les verdicts soient gardés (--accept)\n")
    let two = try test(["S/a.lua": Self.rule], "R", "S")
    #expect(two.status == 2)
    #expect(two.errors == "*/S: un seul dossier de règles à la fois\n")
  }

  @Test func checkLeavesKeptVerdictsAside() throws {
    let files = ["actes/s.json": Self.act, "actes/s.verdicts": "x\n"]
    try withFolder(files) { root in
      let outcome = try greffier("check", "\(root)/actes", "--fail-on", "jamais")
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
    }
  }

  @Test func theExampleHasTheVerdictsKept() throws {
    #expect(
      try greffier("test", "Examples")
        == Outcome(output: "1 document : 1 inchangé, 0 changé.\n"))
  }
}
