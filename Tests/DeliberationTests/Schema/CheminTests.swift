import Deliberation
import TestSupport
import Testing

@Suite struct CheminTests {
  @Test func readsThroughObjectsAndLists() throws {
    let seance = Seance.exemple()
    let nom = try #require(Chemin("membres[2].nom")).value(in: seance)
    #expect(nom.scalar == .texte("Charlie"))
    let beyond = try #require(Chemin("membres[99].nom")).value(in: seance)
    #expect(!beyond.isKnown)
  }

  @Test func writesInObjectsMadeAsNeeded() throws {
    var seance = Seance()
    let chemin = try #require(Chemin("convocation.urgence.invoquee"))
    #expect(chemin.set(.boolean(true), in: &seance))
    #expect(seance.convocation?.urgence?.invoquee == true)
  }

  @Test func refusesAPlaceThatIsNotThere() throws {
    var seance = Seance()
    #expect(try #require(Chemin("membres[0].nom")).set(.text("X"), in: &seance) == false)
    #expect(try #require(Chemin("convocation.quorm")).set(.integer(1), in: &seance) == false)
  }

  @Test(arguments: ["", "a..b", "a[", "a[x]", "a[-1]", "[0]"])
  func refusesWhatIsNoPath(text: String) {
    #expect(Chemin(text) == nil)
  }

  @Test func describesStoredAndDerivedFields() throws {
    let date = try #require(Chemin("convocation.date")?.info)
    #expect(date.meaning == "date d'envoi de la convocation")
    let derived = try #require(Chemin("deliberations[0].nb_votants_max")?.info)
    #expect(derived.meaning == "présents au vote et pouvoirs")
    #expect(Chemin("convocation.quorm")?.info == nil)
  }
}
