import Deliberation
import Testing

@testable import Reading

/// One who came late may stand among the absents too: the text says so, and he is present.
@Suite struct ArriveeTests {
  private func membres(_ absents: String) throws -> [Membre] {
    let text = """
      CONSEIL MUNICIPAL DE VERLANGE
      Séance du 3 juillet 2020
      Présents : Denis ROUSSEAU, Odile BRUN, Alexis DELATTRE (arrivé à 19 h 49)
      Absents excusés : \(absents)
      Secrétaire de séance : Odile BRUN
      """
    return try TextReader.read(text, fichier: "a.txt").seance.membres ?? []
  }

  @Test func aLateMemberStandsOnce() throws {
    let membres = try membres("Rose LEFORT, Alexis DELATTRE (arrivé à 19 h 49)")
    #expect(membres.map(\.nom) == ["ROUSSEAU", "BRUN", "DELATTRE", "LEFORT"])
    #expect(membres.map(\.presence) == [.present, .present, .present, .excuse])
  }

  @Test func withoutAWordOfArrivalBothListsStand() throws {
    let membres = try membres("Rose LEFORT, Alexis DELATTRE")
    #expect(membres.filter { $0.nom == "DELATTRE" }.map(\.presence) == [.present, .excuse])
  }
}
