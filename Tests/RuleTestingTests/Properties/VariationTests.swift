import LuaHost
import RuleEngine
import TestSupport
import Testing

@testable import RuleTesting

/// How the second séance of a property comes from the first.
@Suite struct VariationTests {
  /// The séance after the change, both as Lua tables; nil when the change cannot be.
  private func change(_ seance: String, _ change: String) throws -> String? {
    let state = try LuaState(types: [], prelude: [])
    func value(_ text: String) throws -> LuaValue {
      try state.load(LuaSource(name: "t", text: "return " + text))
    }
    let tirage = Tirage(avec: try #require(value(seance).table))
    let apres = try Variation(value(change)).applique(a: tirage)
    return apres.map { LuaSourceText.text(.table($0.table)) }
  }

  @Test(arguments: [
    ("{ presents = 8 }", "'un_present_de_plus'", "{ presents = 9 }"),
    ("{ presents = 8 }", "{ un_present_de_moins = 3 }", "{ presents = 5 }"),
    (
      "{ presents = 8, nombres = { presents = 8 } }", "'un_present_de_plus'",
      "{ nombres = { presents = 9 }, presents = 9 }"
    ),
    ("{}", "'un_present_de_moins'", "{ presents = 14 }"),
    (
      "{ presents = 8, procurations = 2 }", "'une_procuration_de_plus'",
      "{ presents = 8, procurations = 3 }"
    ),
    ("{ procurations = 2 }", "'une_procuration_de_moins'", "{ presents = 13, procurations = 1 }"),
    (
      "{ presents = 13, procurations = { { mandant = 'Noël', mandataire = 'Abadie' } } }",
      "'une_procuration_de_plus'",
      "{ presents = 13, procurations = { { mandant = \"Noël\", mandataire = \"Abadie\" }, "
        + "{ mandant = \"Olivier\", mandataire = \"Bertin\" } } }"
    ),
    ("{}", "'convocation_plus_tot'", "{ convocation = { date = \"2024-03-03\" } }"),
    (
      "{ date = '2024-01-10', convocation = { date = '2024-01-01', rang = 1 } }",
      "{ convocation_plus_tard = 9 }",
      "{ convocation = { date = \"2024-01-10\", rang = 1 }, date = \"2024-01-10\" }"
    ),
    (
      "{ inconnu = { 'date' } }", "{ inconnu = { 'membres', 'date' }, population = 3500 }",
      "{ inconnu = { \"date\", \"membres\" }, population = 3500 }"
    ),
    (
      "{ convocation = { rang = 2 } }", "{ convocation = { rang = 1 } }",
      "{ convocation = { rang = 1 } }"
    ),
  ])
  func aChange(seance: String, change: String, apres: String) throws {
    #expect(try self.change(seance, change) == apres)
  }

  @Test(arguments: [
    ("{}", "'un_present_de_plus'"),
    ("{ presents = 0 }", "'un_present_de_moins'"),
    ("{ presents = 13, procurations = 2 }", "'un_present_de_plus'"),
    (
      "{ presents = 8, procurations = { { mandant = 'Imbert', mandataire = 'Abadie' } } }",
      "'un_present_de_plus'"
    ),
    ("{ presents = 8, membres = {} }", "'un_present_de_plus'"),
    ("{ presents = 14, procurations = 1 }", "'une_procuration_de_plus'"),
    ("{ presents = 2, procurations = 2 }", "'une_procuration_de_plus'"),
    ("{ presents = 2, inconnu = { 'procurations' } }", "'une_procuration_de_plus'"),
    ("{ presents = 2 }", "'une_procuration_de_moins'"),
    ("{ inconnu = { 'convocation' } }", "'convocation_plus_tot'"),
    ("{}", "{ convocation_plus_tard = 9 }"),
    ("{ population = 9 }", "{ population = 9 }"),
  ])
  func aChangeThatCannotBe(seance: String, change: String) throws {
    #expect(try self.change(seance, change) == nil)
  }

  @Test(arguments: [
    "{}", "3", "'un_presnt_de_plus'", "{ un_present_de_plus = 0 }",
    "{ un_present_de_plus = 1001 }", "{ 1 }",
  ])
  func wrongChanges(change: String) throws {
    #expect(throws: EssaiFault.Kind.self) { try self.change("{}", change) }
  }

  /// What an editor completes is what is understood.
  @Test func everyMoveIsDescribed() throws {
    let text = try String(
      contentsOfFile: packageRoot() + "/Sources/Authoring/Stubs/declarations.lua",
      encoding: .utf8)
    let start = try #require(text.range(of: "---@class Changement\n"))
    let names = text[start.upperBound...].matches(of: #/@field (\w+)\?/#).map { String($0.1) }
    #expect(names == Variation.Mouvement.allCases.map(\.rawValue))
    let property = try #require(text.range(of: "---@class DeclarationPropriete\n"))
    let keys = text[property.upperBound..<start.lowerBound].matches(of: #/@field (\w+)/#)
    #expect(Set(keys.map { String($0.1) }) == Set(ProprieteParser.known))
  }
}
