import Deliberation
import RuleEngine
import TestSupport
import Testing

@testable import Reporting

/// The sentences of what would turn a manquement round, on the project's own rules.
@Suite struct ChangementPhraseTests {
  private func phrases(_ id: String, _ seance: Seance) throws -> [String] {
    let evaluator = try Evaluator(Law(RuleSet(folder: packageRoot() + "/Rules")))
    let verdict = try #require(evaluator.evaluate(seance, regle: id).first)
    return evaluator.alternatives(to: verdict, of: seance).map(ChangementPhrase.phrase)
  }

  @Test func membersAreCountedInLetters() throws {
    #expect(try phrases("quorum-presents", .exemple(presents: 4)) == ["quatre présents de plus"])
    #expect(try phrases("quorum-presents", .exemple(presents: 7)) == ["un présent de plus"])
  }

  @Test func aPouvoirIsTakenOrTheOnlyOneIs() throws {
    var seance = Seance.exemple(presents: 10)
    seance.procurations = [Procuration("Mike", a: "Oscar")]
    #expect(
      try phrases("procuration-mandataire-present", seance) == [
        "un pouvoir de moins pour Oscar (la règle n'a plus de pouvoir à contrôler)",
        "qui reçoit le pouvoir (n° 1) : Alpha au lieu d'Oscar, par exemple",
        "Oscar : présent au lieu d'excusé",
      ])
  }

  @Test func pouvoirsOfTwoMembersAreOneSentence() throws {
    var seance = Seance.exemple(presents: 10)
    seance.procurations = [
      Procuration("Mike", a: "Alpha"), Procuration("November", a: "Alpha"),
      Procuration("Oscar", a: "Bravo"), Procuration("Lima", a: "Bravo"),
    ]
    #expect(
      try phrases("procuration-plafond", seance) == [
        "un pouvoir de moins pour Alpha et un pouvoir de moins pour Bravo",
        "un pouvoir de moins pour Alpha, et qui reçoit le pouvoir (n° 3) : Charlie au lieu de "
          + "Bravo, par exemple",
        "un pouvoir de moins pour Bravo, et qui reçoit le pouvoir (n° 1) : Charlie au lieu "
          + "d'Alpha, par exemple",
      ])
  }

  @Test func aDateTellsItsBound() throws {
    var seance = Seance.exemple(date: "2021-05-20")
    seance.convocation?.date = Jour("2021-05-17")
    seance.convocation?.urgence = Urgence()
    seance.convocation?.urgence?.invoquee = false
    #expect(
      try phrases("convocation-delai", seance) == [
        "convocation envoyée 1 jour plus tôt (le 16 mai 2021 au plus tard)"
      ])
  }

  @Test func factsToTellAreOneList() throws {
    var seance = Seance.exemple()
    seance.secretaire = nil
    var item = Deliberation()
    item.complet = true
    item.objet = "Voirie"
    item.dispositif = ["APPROUVE"]
    item.vote = Vote()
    seance.deliberations = [item]
    let first = try #require(try phrases("mentions-extrait", seance).first)
    #expect(first == "à indiquer : secrétaire de séance ; résultat annoncé")
  }

  @Test func anAmountIsInEuros() throws {
    var seance = Seance.exemple(date: "2021-05-20")
    var item = Deliberation()
    item.objet = "Conseiller numérique"
    var aide = Financement()
    aide.financeur = "État"
    aide.montant = Euros(centimes: 45_000_50)
    aide.duree_mois = 24
    item.financements = [aide]
    seance.deliberations = [item]
    let found = try phrases("cn-subvention", seance)
    #expect(
      found == ["montant : 50 000 € au lieu de 45 000,50 €"])
  }

  @Test func unitsAgreeWithTheirNumber() {
    #expect(ValeurPhrase.texte(.entier(3), unite: "jours francs") == "3 jours francs")
    #expect(ValeurPhrase.texte(.entier(1), unite: "jours francs") == "1 jour franc")
    #expect(ValeurPhrase.texte(.entier(1), unite: "mois") == "1 mois")
    #expect(ValeurPhrase.texte(.texte(">1/2"), unite: nil) == "plus de 1/2")
    #expect(ValeurPhrase.texte(.entier(1_234_567)) == "1 234 567")
    #expect(ValeurPhrase.nombre(16) == "seize" && ValeurPhrase.nombre(17) == "17")
  }
}
