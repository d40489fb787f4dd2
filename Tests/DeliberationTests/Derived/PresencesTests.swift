import Deliberation
import TestSupport
import Testing

@Suite struct PresencesTests {
  private func presences(_ seance: Seance, item: Int? = nil) -> Presences {
    Presences(seance, Annuaire(seance), item: item)
  }

  private func item(_ ordre: Int?) -> Deliberation {
    var item = Deliberation()
    item.ordre = ordre
    return item
  }

  @Test func countsTheNamed() {
    let presences = presences(.exemple(presents: 9))
    #expect(presences.nombre == .connu(9))
    #expect(presences.nombreADistance == .connu(0))
    #expect(presences.votantsMax == .connu(9))
  }

  @Test func takesTheDeclaredCountWhenNobodyIsNamed() {
    var seance = Seance.exemple()
    seance.membres = nil
    #expect(presences(seance).nombre == .inconnu(["nombres.presents"]))
    seance.nombres = Nombres()
    seance.nombres?.presents = 9
    #expect(presences(seance).nombre == .connu(9))
    #expect(presences(seance).ouverture == .inconnu(["membres"]))
  }

  @Test func theNamedAndTheDeclaredDisagree() {
    var seance = Seance.exemple(presents: 9)
    seance.nombres = Nombres()
    seance.nombres?.presents = 10
    #expect(presences(seance).nombre == .conteste([9, 10]))
    #expect(presences(seance).votantsMax == .conteste([9, 10]))
  }

  @Test func membersComeAndGo() {
    var seance = Seance.exemple(presents: 8)
    seance.membres?[0].arrivee = 2
    seance.membres?[1].depart = 3
    seance.deliberations = [item(1), item(2), item(3)]
    #expect(presences(seance, item: 0).nombre == .connu(7))
    #expect(presences(seance, item: 1).nombre == .connu(8))
    #expect(presences(seance, item: 2).nombre == .connu(7))
  }

  @Test func theRankMattersOnlyWhenSomebodyMoves() {
    var seance = Seance.exemple(presents: 8)
    seance.deliberations = [item(nil)]
    #expect(presences(seance, item: 0).nombre == .connu(8))
    seance.membres?[0].depart = 3
    #expect(presences(seance, item: 0).nombre == .inconnu(["deliberations[0].ordre"]))
  }

  @Test func aLeaverIsPresentAtTheOpeningAndNotAtTheVote() {
    var seance = Seance.exemple(presents: 8)
    var point = item(1)
    point.sorties = [Personne("Mme Charlie")]
    seance.deliberations = [point]
    let presences = presences(seance, item: 0)
    #expect(presences.nombre == .connu(8))
    #expect(presences.vote.valeur?.count == 7)
    #expect(presences.votantsMax == .connu(7))
  }

  @Test func aListPrintedForTheItemReplacesTheComputation() {
    var seance = Seance.exemple(presents: 8)
    var point = item(1)
    point.presents = [Personne("Alpha"), Personne("Bravo")]
    seance.deliberations = [point]
    #expect(presences(seance, item: 0).nombre == .connu(2))
  }

  @Test func onlyUsableProcurationsCount() {
    var seance = Seance.exemple(presents: 8)
    seance.procurations = [
      Procuration("Kilo", a: "Alpha"), Procuration("Lima", a: "Mike"),
      Procuration("Bravo", a: "Alpha"),
    ]
    #expect(presences(seance).pouvoirs == .connu([0]))
    seance.procurations?.append(Procuration("November", a: nil))
    #expect(presences(seance).pouvoirs == .inconnu(["procurations[3].mandataire"]))
  }

  @Test func noProcurationIsPresumedUnlessAnnounced() {
    var seance = Seance.exemple()
    #expect(seance.procurationsPresumees == [])
    seance.extraits = ["procurations": []]
    #expect(seance.procurationsPresumees == nil)
    seance.extraits = nil
    seance.nombres = Nombres()
    seance.nombres?.representes = 2
    #expect(seance.procurationsPresumees == nil)
  }

  @Test func clearDaysLeaveOutBothEnds() {
    var seance = Seance.exemple(date: "2021-05-20")
    #expect(seance.jours_francs == .connu(7))
    seance.convocation = nil
    seance.date = nil
    #expect(seance.jours_francs == .inconnu(["convocation.date", "date"]))
  }

  @Test func anItemThatPrintsNothingHasThePresencesOfTheOpening() {
    var seance = Seance.exemple(presents: 9)
    seance.procurations = [Procuration("Kilo", a: "Alpha"), Procuration("Lima", a: "Mike")]
    seance.deliberations = [item(nil), item(2)]
    let opening = presences(seance)
    for index in 0...1 {
      let own = presences(seance, item: index)
      #expect(Presences.restent(seance, aLItem: index))
      #expect(own.ouverture == opening.ouverture && own.vote == opening.vote)
      #expect(own.nombre == opening.nombre && own.votantsMax == opening.votantsMax)
      #expect(own.pouvoirs == opening.pouvoirs)
      #expect(own.nombreADistance == opening.nombreADistance)
    }
  }

  @Test func whatAnItemPrintsOrWhoMovesChangesThem() {
    var seance = Seance.exemple()
    seance.deliberations = [item(1), item(2), item(3), item(4)]
    seance.deliberations?[0].presents = [Personne("Alpha")]
    seance.deliberations?[1].sorties = []
    seance.deliberations?[2].procurations = []
    #expect((0...3).map { Presences.restent(seance, aLItem: $0) } == [false, false, false, true])
    seance.membres?[4].depart = 2
    #expect(!Presences.restent(seance, aLItem: 3))
  }
}
