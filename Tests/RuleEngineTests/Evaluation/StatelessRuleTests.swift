import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

/// A verdict depends on the séance alone: nothing that a file keeps changes from call to call.
@Suite struct StatelessRuleTests {
  private static let parametre = """
    parametre {
        nom = "quorum.fraction", titre = "Fraction",
        valeurs = { { du = "1996-02-24", valeur = "1/2", source = "CGCT L2121-17" } },
      },
    """

  private func calcul(_ head: String, _ body: String) -> String {
    """
    \(head)
    return {
      \(Self.parametre)
      calcul {
        nom = "quorum.requis", titre = "Requis",
        fonction = function(quorum)
    \(body)
          return 8
        end,
      },
    }
    """
  }

  @Test func aCounterIsRefusedWithItsLine() throws {
    let counting = "local n = 0\n" + regle("n = n + 1\nreturn conforme(tostring(n))")
    let good = regle("return conforme 'ok'").replacing("\"essai\"", with: "\"bonne\"")
    let evaluator = try evaluator(["a.lua": counting, "b.lua": good])
    let problem = try #require(evaluator.problemes.first)
    #expect(evaluator.problemes.count == 1)
    #expect(problem.fichier.hasSuffix("/a.lua"))
    #expect(problem.ligne == 6)
    guard case .lua(let error) = problem.kind else {
      Issue.record("\(problem)")
      return
    }
    #expect(error.kind == .keptVariable("n"))
    #expect(error.sourceLine == "    n = n + 1")
    #expect(evaluator.evaluate(.exemple()).map(\.regle.id) == ["bonne"])
  }

  @Test func aTableOfTheFileCannotBeChanged() throws {
    let text = "local vus = {}\n" + regle("vus.hier = true\nreturn conforme 'ok'")
    let evaluator = try evaluator(["a.lua": text])
    #expect(evaluator.problemes == [])
    for _ in 1...2 {
      let verdict = try #require(evaluator.evaluate(.exemple()).first)
      #expect(verdict.resultat == .erreur)
      #expect(verdict.erreur?.kind == .write(type: "kept table", name: "hier"))
      #expect(verdict.erreur?.line == 6)
    }
  }

  @Test func tablesOfTheFileCanBeRead() throws {
    let text =
      "local noms = { 'Alpha', autres = { 'Bravo' } }\n"
      + regle("return conforme(table.concat(noms) .. noms.autres[1] .. #noms)")
    let verdict = try #require(try evaluator(["a.lua": text]).evaluate(.exemple()).first)
    #expect(verdict.motif == .regle("AlphaBravo1"))
  }

  @Test func accumulatorsOfACallAreAllowed() throws {
    let body = """
      local n = 0
      chacun(seance.membres, function(m) if m.presence == "present" then n = n + 1 end end)
      return conforme(tostring(n))
      """
    #expect(try verdict(body).motif == .regle("12"))
  }

  @Test func aCalculThatCountsIsRefused() throws {
    let files = [
      "a.lua": regle("return conforme 'ok'"),
      "parametres/p.lua": calcul("local n = 0", "n = n + 1"),
    ]
    let evaluator = try evaluator(files)
    let problem = try #require(evaluator.problemes.first)
    #expect(evaluator.problemes.count == 1)
    #expect(problem.fichier.hasSuffix("/p.lua"))
    #expect(problem.ligne == 10)
    guard case .lua(let error) = problem.kind else {
      Issue.record("\(problem)")
      return
    }
    #expect(error.kind == .keptVariable("n"))
    #expect(evaluator.evaluate(.exemple()).map(\.resultat) == [.conforme])
  }

  @Test func aCalculThatChangesATableIsAnError() throws {
    let files = [
      "a.lua": regle("return conforme(tostring(p.quorum.requis()))"),
      "parametres/p.lua": calcul("local vus = {}", "vus[1] = quorum"),
    ]
    let evaluator = try evaluator(files)
    #expect(evaluator.problemes == [])
    let verdict = try #require(evaluator.evaluate(.exemple()).first)
    #expect(verdict.erreur?.kind == .write(type: "kept table", name: "1"))
    #expect(verdict.erreur?.chunk?.hasSuffix("/p.lua") == true)
    #expect(verdict.erreur?.line == 10)
  }

  @Test func aNewStateIsSealedToo() throws {
    let keeping = "local vus = {}\n" + regle("vus.hier = true\nreturn conforme 'ok'")
    let endless = regle("local s = 'x' while true do s = s .. s end").replacing(
      "\"essai\"", with: "\"sans fin\"")
    let evaluator = try evaluator(["a.lua": endless, "b.lua": keeping])
    for _ in 1...2 {
      let errors = evaluator.evaluate(.exemple()).map(\.erreur?.kind)
      #expect(
        errors == [
          .limit(.memory(16 << 20)), .write(type: "kept table", name: "hier"),
        ])
    }
  }
}
