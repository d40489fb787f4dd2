import Foundation
import TestSupport
import Testing

/// Properties in `greffier test`, as a user meets them.
@Suite struct PropertyCommandTests {
  private static let rule = """
    return regle {
      id = "a", titre = "A", articles = { "CGCT L2121-17" }, gravite = "nullite",
      portee = "seance",
      controle = function(seance)
        if seance.nb_presents < 8 then
          return manquement "peu"
        end
        return conforme "assez"
      end,
    }
    """
  private static let essais = """
    return essais {
      { "Huit", presents = 8, attend = "conforme" },
      propriete { "Assez", quand = function(s) return s.nb_presents > 7 end, attend = "conforme" },
      propriete { "Toujours", attend = "conforme" },
    }
    """

  private func inFolder(_ body: (String) throws -> Void) throws {
    try withFolder(["a.lua": Self.rule, "a.essais.lua": Self.essais], body)
  }

  @Test func theSameCommandGivesTheSame() throws {
    try inFolder { folder in
      let first = try greffier("test", folder)
      #expect(first.status == 1 && first.errors == "")
      #expect(try greffier("test", folder) == first)
      #expect(
        first.output.hasSuffix(
          """
          1 essai : 1 réussi, 0 échoué.
          2 propriétés sur 100 séances chacune, graine 1 : 1 vérifiée, 1 rompue.

          """))
    }
  }

  /// The command that a failure prints breaks the property on the same séance, without the rest.
  @Test func theCommandOfAFailureTakesItAgain() throws {
    try inFolder { folder in
      let first = try greffier("test", folder, "--seed", "42", "--cases", "60")
      let line = try #require(
        first.output.split(separator: "\n").first { $0.contains("rejouer : ") })
      let words = try #require(line.split(separator: "greffier ").last).split(separator: " ")
      #expect(words.suffix(4) == ["--cases", "60", "--seed", "42"])
      let again = try greffier(words.map(String.init))
      let block = try #require(first.output.split(separator: "\n\n").first)
      #expect(again.output.split(separator: "\n\n").first == block)
      #expect(
        again.output.hasSuffix(
          "\n\n1 propriété sur 60 séances, graine 42 : 0 vérifiée, 1 rompue.\n"))
    }
  }

  @Test func propertiesAreListedAndChosen() throws {
    try inFolder { folder in
      let list = try greffier("test", folder, "--list")
      #expect(
        list.output.replacing(folder, with: "*") == """
          a : Huit  (*/a.essais.lua, cas 1)
          a : Assez  (*/a.essais.lua, cas 2)
          a : Toujours  (*/a.essais.lua, cas 3)

          """)
      #expect(
        try greffier("test", folder, "--titre", "assez").output
          == "1 propriété sur 100 séances, graine 1 : 1 vérifiée, 0 rompue.\n")
      #expect(try greffier("test", folder, "--titre", "toujours", "--list").status == 0)
      #expect(try greffier("test", folder).status == 1)
      #expect(
        try greffier("test", folder, "--last-failed").output.hasSuffix(
          "\n\n1 propriété sur 100 séances, graine 1 : 0 vérifiée, 1 rompue.\n"))
    }
  }

  @Test func aNumberOfCasesIsOneAtLeast() throws {
    let outcome = try greffier("test", "Rules", "--cases", "0")
    #expect(outcome.status == 2 && outcome.errors.contains("--cases: from 1 to 1000000"))
  }

  @Test func whatDrawnSeancesRunIsNotCovered() throws {
    try inFolder { folder in
      let outcome = try greffier("test", folder, "--coverage", "--titre", "Huit")
      let both = try greffier("test", folder, "--coverage")
      #expect(!outcome.output.contains("propriété") && both.output.contains("2 propriétés"))
      let last = try #require(outcome.output.split(separator: "\n").last)
      #expect(last.hasPrefix("Couverture : ") && last.contains("branches 1/2"))
      #expect(both.output.split(separator: "\n").last == last)
    }
  }

  @Test func noPropertyIsTriedAfterAFailure() throws {
    let essais = Self.essais.replacing("presents = 8", with: "presents = 7")
    try withFolder(["a.lua": Self.rule, "a.essais.lua": essais]) { folder in
      let outcome = try greffier("test", folder, "--fail-fast")
      #expect(outcome.status == 1)
      #expect(outcome.output.hasSuffix("\n\n1 essai : 0 réussi, 1 échoué.\n"))
    }
  }
}
