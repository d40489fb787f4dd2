import LuaHost
import Testing

@testable import RuleTesting

/// Which changes are made of a text.
@Suite struct MutationsTests {
  /// Each change as « line: text once changed », of the line alone where it stands.
  private func changes(_ text: String, isParametres: Bool = false) -> [String] {
    let source = LuaSource(name: "a.lua", text: text)
    return Mutations(source, isParametres: isParametres).mutants.map { $0.applique(a: text) }
  }

  @Test(arguments: [
    ("return a < b", ["return a <= b"]), ("return a <= b", ["return a < b"]),
    ("return a > b", ["return a >= b"]), ("return a >= b", ["return a > b"]),
    ("return a == b", ["return a ~= b"]), ("return a ~= b", ["return a == b"]),
    ("return a and b", ["return a or b"]), ("return a or b", ["return a and b"]),
    ("return not a", ["return     a"]), ("return true", ["return false"]),
    ("return false", ["return true"]), ("return 3", ["return 4", "return 2"]),
    ("return 0", ["return 1"]), ("return liste[1]", []), ("return 2.5", []),
    ("return conforme 'x'", ["return manquement 'x'"]),
    ("return manquement { 'x' }", ["return conforme { 'x' }"]),
    ("return indetermine('x')", ["return conforme('x')"]),
    ("return sans_objet \"x\"", ["return conforme \"x\""]),
    ("local conforme = x", []), ("gravite = \"nullite\"", ["gravite = \"irregularite\""]),
    ("gravite = \"information\"", ["gravite = \"avertissement\""]),
    ("titre = \"3 voix < 4\" -- 5 and 6", []), ("a_verifier = true", []),
    (
      "return a // 2 << 1",
      [
        "return a // 3 << 1", "return a // 1 << 1", "return a // 2 << 2",
        "return a // 2 << 0",
      ]
    ),
    (
      "if a\n  and b then c() end",
      ["if false\n then c() end", "if a\n  or b then c() end"]
    ),
    (
      "if f(function() if x then y() end end) then z() end",
      [
        "if false then z() end",
        "if f(function() if false then y() end end) then z() end",
      ]
    ),
  ])
  func ofARule(text: String, expected: [String]) {
    #expect(changes(text) == expected)
  }

  @Test func theLastDayAndTheNextFirstMoveTogether() {
    let text = """
      return { parametre { nom = "a.b", valeurs = {
        { du = "2000-01-01", au = "2019-12-31", publie = "1999-01-01", valeur = 3 },
        { du = "2020-01-01", valeur = 0 } } } }
      """
    let day = { (from: String, to: String) in text.replacing(from, with: to) }
    #expect(
      changes(text, isParametres: true) == [
        day("2000-01-01", "2000-01-02"), day("2000-01-01", "1999-12-31"),
        day("2020-01-01", "2020-01-02").replacing("2019-12-31", with: "2020-01-01"),
        day("2020-01-01", "2019-12-31").replacing(
          "au = \"2019-12-31\"", with: "au = \"2019-12-30\""),
        day("valeur = 3", "valeur = 4"), day("valeur = 3", "valeur = 2"),
        day("valeur = 0", "valeur = 1"),
      ])
  }

  @Test(arguments: [
    ("valeur = \">1/2\"", ["valeur = \"1/2\""]), ("valeur = \"1/3\"", ["valeur = \">1/3\""]),
    ("source = \"1/3\"", []),
    (
      "au = \"2020-02-28\"",
      ["au = \"2020-02-29\"", "au = \"2020-02-27\""]
    ),
  ])
  func ofAParameter(text: String, expected: [String]) {
    #expect(changes(text, isParametres: true) == expected)
  }

  @Test func changesNameTheirPlaceAndTheirParameter() {
    let text = """
      return {
        parametre { nom = "a.b", valeurs = { { valeur = 3 } } },
        calcul { nom = "a.c", fonction = function(a) return a.b > 1 end },
      }
      """
    let mutants = Mutations(LuaSource(name: "p.lua", text: text), isParametres: true).mutants
    #expect(mutants.map(\.ligne) == [2, 2, 3, 3, 3])
    #expect(mutants.map(\.parametre) == ["a.b", "a.b", nil, nil, nil])
    #expect(
      mutants.map(\.changement) == [
        .mot(avant: "3", apres: "4"), .mot(avant: "3", apres: "2"),
        .mot(avant: ">", apres: ">="), .mot(avant: "1", apres: "2"),
        .mot(avant: "1", apres: "0"),
      ])
  }

  @Test func linesMarkedAsEquivalentAreSetAside() {
    let text = """
      local a = b > 1 -- équivalent : b n'est jamais 1
      local c = d > 1 -- équivalent
      local e = f > g -- équivalente à rien ?
      """
    let mutations = Mutations(LuaSource(name: "a.lua", text: text), isParametres: false)
    #expect(mutations.equivalents == 6)
    #expect(mutations.sansRaison == [2])
    #expect(mutations.mutants.map(\.ligne) == [3])
  }
}
