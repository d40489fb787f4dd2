import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

/// A rule that breaks is reported as such, and the others still run.
@Suite struct BrokenRuleTests {
  private func outcomes(_ body: String) throws -> [Verdict] {
    let good = regle("return conforme 'ok'").replacing("\"essai\"", with: "\"bonne\"")
    return try evaluator(["a.lua": regle(body), "b.lua": good]).evaluate(.exemple())
  }

  @Test(arguments: [
    ("return nil", LuaError.Kind.runtime), ("return 'conforme'", .runtime),
    ("return seance.quorm", .unknownName(type: "Seance", name: "quorm")),
    ("seance.date = nil", .write(type: "Seance", name: "date")),
    ("x = 1", .globalWrite("x")), ("return conforme(inconnu)", .undefinedGlobal("inconnu")),
    ("return conforme { 'phrase {absent}' }", .runtime),
    ("return manquement { 'x', gravite = 'grave' }", .runtime),
    ("local s = 'x' while true do s = s .. s end", .limit(.memory(16 << 20))),
    ("while true do pcall(function() while true do end end) end", .limit(.instructions(1_000_000))),
    ("return declare_calcul('p', 'x', conforme)", .runtime),
    ("return declare_jugement(nil, conforme, 'x')", .runtime),
  ])
  func theOthersStillRun(body: String, kind: LuaError.Kind) throws {
    let verdicts = try outcomes(body)
    #expect(verdicts.map(\.resultat) == [.erreur, .conforme])
    #expect(verdicts.first?.erreur?.kind == kind)
    #expect(verdicts.first?.motif == .erreur)
  }

  @Test func theErrorNamesTheLine() throws {
    let error = try #require(try outcomes("local n = nil\nreturn n.x").first?.erreur)
    #expect(error.line == 6)
    #expect(error.chunk?.hasSuffix("/a.lua") == true)
    #expect(error.sourceLine == "return n.x")
  }

  @Test func aSyntaxErrorIsAProblemWithItsLine() throws {
    let evaluator = try evaluator([
      "a.lua": "return regle {\n  id = \n}", "b.lua": regle("return conforme 'ok'"),
    ])
    let problem = try #require(evaluator.problemes.first)
    #expect(evaluator.problemes.count == 1)
    #expect(problem.ligne == 3)
    #expect(evaluator.evaluate(.exemple()).map(\.resultat) == [.conforme])
  }

  @Test func rulesDoNotSeeEachOther() throws {
    let first = regle("return conforme(tostring(#seance.membres))")
    let second = first.replacing("\"essai\"", with: "\"autre\"")
    let forwards = try evaluator(["a.lua": first, "b.lua": second]).evaluate(.exemple())
    let backwards = try evaluator(["b.lua": first, "a.lua": second]).evaluate(.exemple())
    #expect(forwards.map(\.motif) == backwards.map(\.motif))
    #expect(forwards.map(\.faits) == backwards.map(\.faits))
  }
}
