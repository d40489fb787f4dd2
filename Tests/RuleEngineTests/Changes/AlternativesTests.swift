import Deliberation
import RuleEngine
import TestSupport
import Testing

/// The least changes that turn a manquement round, on the project's own rules.
@Suite struct AlternativesTests {
  @Test func theQuorumLacksFourMembers() throws {
    let found = try Recherches().changements("quorum-presents", .exemple(presents: 4))
    #expect(
      found == [
        "presents membres 4→8 4"
      ])
  }

  @Test func countedMembersAreCountedMore() throws {
    var seance = Seance.exemple()
    seance.membres = nil
    seance.nombres = Nombres()
    seance.nombres?.presents = 6
    let found = try Recherches().changements("quorum-presents", seance)
    #expect(
      found == [
        "presents nombres.presents 6→8 2"
      ])
  }

  @Test func aNoticeIsSentEarlier() throws {
    var seance = Seance.exemple()
    seance.convocation?.date = seance.date?.ajoutant(-3)
    seance.convocation?.urgence = Urgence()
    seance.convocation?.urgence?.invoquee = false
    let found = try Recherches().changements("convocation-delai", seance)
    #expect(
      found == [
        "jours convocation.date 2024-03-09→2024-03-08 -1"
      ])
  }

  @Test func aMemberBearsTooManyPouvoirs() throws {
    var seance = Seance.exemple(date: "2021-05-20")
    seance.procurations = [
      Procuration("Mike", a: "Alpha"), Procuration("November", a: "M. ALPHA"),
      Procuration("Oscar", a: "Alpha"), Procuration("Lima", a: "Bravo"),
    ]
    let found = try Recherches().changements("procuration-plafond", seance)
    #expect(
      found == [
        "pouvoirs procurations 3→2 -1",
        "personne procurations[0].mandataire Alpha→Bravo 1",
      ])
  }

  @Test func twoMembersBearTooMany() throws {
    var seance = Seance.exemple(presents: 10)
    seance.procurations = [
      Procuration("Mike", a: "Alpha"), Procuration("November", a: "Alpha"),
      Procuration("Oscar", a: "Bravo"), Procuration("Lima", a: "Bravo"),
    ]
    let found = try Recherches().changements("procuration-plafond", seance)
    #expect(
      found == [
        "pouvoirs procurations 2→1 -1 + pouvoirs procurations 2→1 -1",
        "pouvoirs procurations 2→1 -1 + personne procurations[2].mandataire Bravo→Charlie 1",
        "pouvoirs procurations 2→1 -1 + personne procurations[0].mandataire Alpha→Charlie 1",
      ])
  }

  @Test func threeMembersBearTooMany() throws {
    var seance = Seance.exemple(presents: 7)
    seance.procurations = [
      Procuration("Hotel", a: "Alpha"), Procuration("India", a: "Alpha"),
      Procuration("Juliett", a: "Alpha"), Procuration("Kilo", a: "Bravo"),
      Procuration("Lima", a: "Bravo"), Procuration("Mike", a: "Charlie"),
      Procuration("November", a: "Charlie"), Procuration("Oscar", a: "Delta"),
    ]
    let found = try Recherches().changements("procuration-plafond", seance)
    #expect(
      found == [
        "pouvoirs procurations 3→1 -2 + pouvoirs procurations 2→1 -1"
          + " + pouvoirs procurations 2→1 -1"
      ])
  }

  @Test func theOnlyPouvoirIsAtFault() throws {
    var seance = Seance.exemple()
    seance.procurations = [Procuration("Mike", a: "Oscar")]
    let alternatives = try Recherches().alternatives("procuration-mandataire-present", seance)
    #expect(alternatives.map(\.resultat) == [.sans_objet, .conforme, .conforme])
    let found = try Recherches().changements("procuration-mandataire-present", seance)
    #expect(
      found == [
        "pouvoirs procurations 1→0 -1",
        "personne procurations[0].mandataire Oscar→Alpha 1",
        "valeur membres[14].presence excuse→present 1",
      ])
  }

  @Test func theSecretaryIsNotInTheRoom() throws {
    var seance = Seance.exemple()
    seance.secretaire = Personne("Oscar")
    let found = try Recherches().changements("secretaire-seance", seance)
    #expect(
      found == [
        "personne secretaire Oscar→Alpha 1",
        "valeur membres[14].presence excuse→present 1",
      ])
  }

  @Test func theListsLeaveOneOut() throws {
    var seance = Seance.exemple()
    seance.membres?.removeLast()
    let found = try Recherches().changements("presence-total", seance)
    #expect(
      found == [
        "absents membres 2→3 1"
      ])
  }

  @Test func factsNotToldAreGivenTogether() throws {
    var seance = Seance.exemple()
    seance.secretaire = nil
    seance.president = nil
    seance.convocation = nil
    var item = Deliberation()
    item.complet = true
    item.objet = "Voirie"
    item.dispositif = ["APPROUVE"]
    seance.deliberations = [item]
    let found = try Recherches().changements("mentions-extrait", seance)
    #expect(
      found == [
        "donne convocation.date ?→? 1 + donne president ?→? 1 + donne secretaire ?→? 1"
          + " + donne deliberations[0].vote.resultat ?→? 1"
      ])
  }

  @Test func anAmountGoesToWhatTheLawGives() throws {
    var seance = Seance.exemple(date: "2021-05-20")
    var item = Deliberation()
    item.objet = "Conseiller numérique"
    var aide = Financement()
    aide.financeur = "État"
    aide.montant = Euros(centimes: 45_000_00)
    aide.duree_mois = 24
    item.financements = [aide]
    seance.deliberations = [item]
    let found = try Recherches().changements("cn-subvention", seance)
    #expect(
      found == [
        "valeur deliberations[0].financements[0].montant 45000→50000 1"
      ])
  }

  @Test func votesAreOneTooMany() throws {
    var seance = Seance.exemple()
    var item = Deliberation()
    var vote = Vote()
    (vote.pour, vote.contre, vote.abstentions) = (12, 1, 0)
    item.vote = vote
    seance.deliberations = [item]
    let found = try Recherches().changements("vote-arithmetique", seance)
    #expect(
      found == [
        "presents membres 12→13 1",
        "nombre deliberations[0].vote.pour 12→11 -1",
        "nombre deliberations[0].vote.contre 1→0 -1",
      ])
  }

  @Test func whatAnItemPrintsForItselfMoves() throws {
    var seance = Seance.exemple(presents: 3)
    seance.procurations = [Procuration("Oscar", a: "Alpha")]
    var item = Deliberation()
    item.presents = [Personne("Alpha"), Personne("Bravo")]
    item.procurations = [Procuration("Mike", a: "Alpha"), Procuration("November", a: "Bravo")]
    var vote = Vote()
    (vote.pour, vote.contre, vote.abstentions) = (5, 0, 0)
    item.vote = vote
    seance.deliberations = [item]
    let alternatives = try Recherches().alternatives("vote-arithmetique", seance)
    let presents = try #require(alternatives.first?.seance.deliberations?.first?.presents)
    #expect(presents.map(\.ecrit) == ["Alpha", "Bravo", "Delta"])
    vote.pour = 3
    item.vote = vote
    seance.deliberations = [item]
    let found = try Recherches().alternatives("vote-arithmetique", seance)
    let moins = try #require(found.first { $0.changements.first?.genre == .pouvoirs })
    #expect(moins.changements.first?.chemin == "deliberations[0].procurations")
    #expect(moins.seance.deliberations?.first?.procurations?.count == 1)
    #expect(moins.seance.procurations == seance.procurations)
  }

  @Test func aRepresentedMemberWhoComesGivesNoPouvoir() throws {
    var seance = Seance.exemple(presents: 6)
    for rang in 7..<15 { seance.membres?[rang].presence = .represente }
    seance.procurations = (7..<15).map { rang in
      Procuration(seance.membres?[rang].nom ?? "", a: "Alpha")
    }
    let found = try Recherches().alternatives("quorum-presents", seance)
    #expect(found.first?.changements.map(\.nombre) == [2])
    #expect(
      found.first?.seance.membres?.prefix(8).map(\.presence) == Array(repeating: .present, count: 8)
    )
    #expect(found.first?.seance.procurations?.count == 7)
  }
}
