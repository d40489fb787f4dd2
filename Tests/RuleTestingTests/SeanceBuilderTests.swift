import Deliberation
import LuaHost
import RuleEngine
import TestSupport
import Testing

@testable import RuleTesting

private func seance(_ facts: String) throws -> Seance {
  let state = try LuaState()
  let table = try #require(
    try state.load(LuaSource(name: "cas", text: "return { \(facts) }")).table)
  return try SeanceBuilder(table: table).build()
}

@Suite struct SeanceBuilderTests {
  @Test func aCouncilMayBeEmpty() throws {
    let seance = try SeanceBuilder(table: LuaTable(fields: ["en_exercice": .integer(0)])).build()
    #expect(seance.membres == [] && seance.assemblee.en_exercice == 0)
  }

  @Test func anEmptyCaseIsAFullValidSeance() throws {
    let seance = try seance("")
    #expect(seance.date == Jour("2024-03-12"))
    #expect(seance.membres?.count == 15)
    #expect(seance.membres?.allSatisfy { $0.presence == .present } == true)
    #expect(seance.jours_francs == .connu(7))
    #expect(seance.deliberations?.first?.vote?.pour == 15)
  }

  @Test func presentsAndProcurationsMakeMembers() throws {
    let seance = try seance("presents = 8, procurations = 2")
    let places = seance.membres?.compactMap(\.presence) ?? []
    #expect(places.count { $0 == .present } == 8)
    #expect(places.count { $0 == .represente } == 2)
    #expect(places.count { $0 == .excuse } == 5)
    #expect(seance.procurations?.map(\.mandant.ecrit) == ["Imbert", "Jourdan"])
    #expect(seance.procurations?.map(\.mandataire?.ecrit) == ["Abadie", "Bertin"])
  }

  @Test func anObjectIsMergedIntoWhatIsThere() throws {
    let seance = try seance("convocation = { rang = 2 }, vote = { pour = 1 }")
    #expect(seance.convocation?.rang == 2)
    #expect(seance.convocation?.date == Jour("2024-03-04"))
    #expect(seance.deliberations?.first?.vote?.contre == nil)
  }

  @Test func whatIsUnknownIsTakenAway() throws {
    let seance = try seance("inconnu = { 'assemblee.population', 'secretaire' }")
    #expect(seance.assemblee.population == nil)
    #expect(seance.secretaire == nil)
  }

  @Test func moreMembersThanNamesAreNumbered() throws {
    let seance = try seance("en_exercice = 28")
    #expect(seance.membres?.last?.nom == "Bertin 2")
  }
}
