import Deliberation
import TestSupport
import Testing

@testable import RuleEngine

/// What the search leaves alone, and where it stops.
@Suite struct BornesTests {
  private func alternatives(_ body: String, _ seance: Seance = .exemple()) throws -> [Alternative] {
    let evaluator = try evaluator(["essai.lua": regle(body)])
    let verdict = try #require(evaluator.evaluate(seance).first)
    return evaluator.alternatives(to: verdict, of: seance)
  }

  @Test func whatIsNotReadIsNotMoved() throws {
    #expect(try alternatives("return manquement 'a'") == [])
    #expect(try alternatives("return conforme 'a'") == [])
  }

  @Test func theDayOfTheSeanceMovesOnlyWhenNothingElseDoes() throws {
    let both = try alternatives(
      "return seance.jours_francs >= 9 and conforme 'a' or manquement 'b'")
    #expect(both.map { $0.changements.map(\.chemin) } == [["convocation.date"]])
    let alone = try alternatives(
      "return seance.date >= '2024-03-15' and conforme 'a' or manquement 'b'")
    #expect(alone.map { $0.changements.map(\.chemin) } == [["date"]])
    #expect(alone.first?.changements.first?.nombre == 3)
    #expect(alone.first?.changements.first?.estBorne == true)
  }

  @Test func noDayIsBeforeTheCode() throws {
    let body = "return seance.date < '1996-02-24' and conforme 'a' or manquement 'b'"
    #expect(try alternatives(body, .exemple(date: "1996-02-26")) == [])
  }

  @Test func aDateMovesSixtyDaysAtMost() throws {
    func body(_ jours: Int) -> String {
      "return seance.jours_francs >= \(jours) and conforme 'a' or manquement 'b'"
    }
    #expect(try alternatives(body(67)).first?.changements.first?.nombre == -60)
    #expect(try alternatives(body(68)) == [])
  }

  @Test func aDayThatMustBeExactIsNoBound() throws {
    let found = try alternatives(
      "return seance.jours_francs == 9 and conforme 'a' or manquement 'b'")
    #expect(found.first?.changements.first?.nombre == -2)
    #expect(found.first?.changements.first?.estBorne == false)
  }

  @Test func aBooleanAndAWordAreReplacedTogether() throws {
    var seance = Seance.exemple()
    seance.convocation?.mode = .papier
    seance.convocation?.mention_sans_majorite = false
    let found = try alternatives(
      """
      local c = seance.convocation
      local bon, dit = c.mode == "electronique", c.mention_sans_majorite
      return bon and dit and conforme "a" or manquement "b"
      """, seance)
    #expect(
      found.map { $0.changements.map(\.chemin) }
        == [["convocation.mode", "convocation.mention_sans_majorite"]])
    #expect(found.first?.seance.convocation?.mode == .electronique)
  }

  @Test func theSearchStopsAtItsBound() throws {
    let seance = Seance.exemple()
    let evaluator = try evaluator([
      "essai.lua": regle(
        """
        local n = 0
        for _, m in ipairs(seance.membres) do n = n + #m.presence end
        return n < 0 and conforme "a" or manquement "b"
        """)
    ])
    let verdict = try #require(evaluator.evaluate(seance).first)
    var recherche = Recherche(seance) { evaluator.evaluate($0, regle: "essai", item: nil) }
    recherche.cherche(Leviers(verdict, seance))
    #expect(recherche.trouvees == [])
    #expect(recherche.evaluations <= Recherche.bound)
    #expect(recherche.evaluations > Recherche.bound / 2)
  }

  @Test func theSameSearchGivesTheSameAlternatives() throws {
    let recherches = try Recherches()
    var seance = Seance.exemple(presents: 6)
    seance.procurations = [Procuration("Mike", a: "Oscar"), Procuration("Oscar", a: "Mike")]
    let first = try recherches.alternatives("procuration-mandataire-present", seance)
    #expect(!first.isEmpty)
    #expect(try recherches.alternatives("procuration-mandataire-present", seance) == first)
  }
}
