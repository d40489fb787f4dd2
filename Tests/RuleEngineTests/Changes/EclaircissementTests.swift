import Deliberation
import TestSupport
import Testing

@testable import RuleEngine

/// The fewest missing facts that settle an indéterminé.
@Suite struct EclaircissementTests {
  private func tranchants(_ body: String, _ seance: Seance = .exemple()) throws -> [String] {
    let evaluator = try evaluator(["essai.lua": regle(body)])
    let verdict = try #require(evaluator.evaluate(seance).first)
    return evaluator.faitsQuiTranchent(verdict, of: seance)
  }

  @Test func oneOfTwoMissingFactsIsEnough() throws {
    let body = """
      if seance.assemblee.commune_nouvelle then return conforme(seance.lieu) end
      return conforme "b"
      """
    #expect(try tranchants(body) == ["lieu"])
  }

  @Test func bothAreWantedWhenBothDecide() throws {
    let body = """
      local a = seance.assemblee
      if a.commune_nouvelle and a.complet_l2121_2_1 then return conforme "a" end
      return manquement "b"
      """
    #expect(
      try tranchants(body) == ["assemblee.commune_nouvelle", "assemblee.complet_l2121_2_1"])
  }

  @Test func aFactThatIsWantedNextIsNamed() throws {
    var seance = Seance.exemple()
    seance.convocation?.date = seance.date?.ajoutant(-3)
    let recherches = try Recherches()
    let verdict = try #require(
      recherches.evaluator.evaluate(seance, regle: "convocation-delai").first)
    #expect(verdict.manquants == ["convocation.urgence.invoquee"])
    #expect(
      recherches.evaluator.faitsQuiTranchent(verdict, of: seance)
        == ["convocation.urgence.invoquee", "convocation.urgence.approuvee"])
  }

  @Test func whatCannotBeTriedIsNamedAsItIs() throws {
    let body = "return indetermine { 'a', manque = { { seance, 'deliberations' } } }"
    #expect(try tranchants(body) == ["deliberations"])
  }

  @Test func otherVerdictsHaveNothingToSettle() throws {
    #expect(try tranchants("return conforme 'a'") == [])
  }

  @Test func aPopulationIsTriedOverEveryRange() throws {
    var seance = Seance.exemple()
    seance.assemblee.population = nil
    let body = """
      if seance.assemblee.population >= 3500 then return conforme "a" end
      return manquement "b"
      """
    #expect(try tranchants(body, seance) == ["assemblee.population"])
  }
}
