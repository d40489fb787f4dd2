import RuleEngine
import Testing

/// Severities that outcomes give.
@Suite struct GraviteTests {
  @Test(arguments: [
    "return manquement { 'x', gravite = 'nulite' }",
    "return conforme { 'x', gravite = seance.lieu == 'a' and 'nulite' or 'information' }",
    "return manquement { 'x', gravite = seance.lieu == 'a' and 'information' or 'nulite' }",
    "local g = 'nulite' return manquement { 'x', gravite = g }",
    "local t = { 'x' } t.gravite = 'nulite' return manquement(t)",
    "local function f(t) return manquement(t) end return f { 'x', gravite = 'nulite' }",
    "return chacun(seance.membres, function() return manquement { 'x', gravite = 'nulite' } end)",
  ])
  func oneThatDoesNotExist(body: String) throws {
    #expect(
      try lint(body: body) == [
        Found(ligne: 6, kind: .unknownGravite("nulite", nearest: "nullite"))
      ])
  }

  @Test(arguments: [
    "return manquement { 'x', gravite = 'nullite' }",
    "local g = 'aucune' if seance.lieu == 'a' then g = 'nullite' end "
      + "if g ~= 'aucune' then return manquement { 'x', gravite = g } end",
    "local g = 'aucune' if seance.lieu == 'a' then g = 'nullite' end "
      + "return manquement { 'x', gravite = g ~= 'aucune' and g or 'information' }",
    "local noms = { grave = 'nullite' } return manquement { 'x', gravite = noms['grave'] }",
    "local t = { gravite = 'autre chose' } return conforme { t.gravite }",
    "local function f(g) return manquement { 'x', gravite = g } end "
      + "return seance.lieu == 'a' and f('nullite') or f(nil)",
  ])
  func onesThatMayExist(body: String) throws {
    #expect(try lint(body: body) == [])
  }
}
