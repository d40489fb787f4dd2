import Deliberation
import TestSupport
import Testing

@Suite struct AnnuaireTests {
  private func annuaire(_ membres: [Membre], exercice: Int? = nil) -> Annuaire {
    var seance = Seance()
    seance.membres = membres
    seance.assemblee.en_exercice = exercice
    return Annuaire(seance)
  }

  private let conseil: [Membre] = [
    .nomme("GUÉRIN", .present, prenom: "Paul"), .nomme("GUÉRIN", .absent, prenom: "Denis"),
    .nomme("LE BIHAN", .present, prenom: "Aude"), .nomme("DUROC-PETIT", .excuse, prenom: "Anne"),
  ]

  @Test(arguments: [
    ("M. Paul GUÉRIN", 0), ("GUERIN Paul", 0), ("M. P. GUÉRIN", 0), ("M. D. Guérin", 1),
    ("Mme Le Bihan", 2), ("Mme Anne Duroc Petit", 3), ("duroc-petit", 3), ("Mme DUROC", 3),
  ])
  func findsAMemberHoweverWritten(ecrit: String, index: Int) {
    #expect(annuaire(conseil).cherche(Personne(ecrit)) == .membre(index))
  }

  @Test func severalFit() {
    #expect(annuaire(conseil).cherche(Personne("M. GUÉRIN")) == .inconnu(candidats: [0, 1]))
  }

  @Test func nobodyFitsAnIncompleteList() {
    let annuaire = annuaire(conseil, exercice: 5)
    #expect(annuaire.cherche(Personne("Mme Dugard")) == .inconnu(candidats: []))
  }

  @Test func nobodyFitsACompleteList() {
    #expect(annuaire(conseil, exercice: 4).cherche(Personne("Mme Dugard")) == .nonMembre)
  }

  @Test func theMaireIsFoundByQualite() {
    var membres = conseil
    membres[2].qualite = "Maire"
    #expect(annuaire(membres).cherche(Personne("Madame la Maire")) == .membre(2))
    #expect(annuaire(conseil).cherche(Personne("M. le Maire")) == .inconnu(candidats: []))
  }

  @Test func aPersonWhomTwoListsNameIsOne() {
    let twice = conseil + [.nomme("Guerin", .represente, prenom: "Paul")]
    #expect(annuaire(twice).identites == [0, 1, 2, 3, 0])
    #expect(annuaire(twice).cherche(Personne("Paul Guérin")) == .membre(0))
  }

  @Test func whatIsRememberedIsWhatIsFound() {
    let ecrits = ["M. P. GUÉRIN", "GUÉRIN", "Mme le Maire", "", "Zoé Inconnue"].map { Personne($0) }
    let plain = annuaire(conseil, exercice: 4)
    var remembers = plain
    remembers.retiens(ecrits + ecrits)
    #expect(ecrits.map(remembers.cherche) == ecrits.map(plain.cherche))
    #expect(remembers.cherche(Personne("Mme DUROC")) == .membre(3))
  }

  @Test(arguments: [
    "^É`lodie Œuvrard", "E\u{301}LODIE ŒUVRARD", "œuvrard-élodie", "Élodie OEUVRARD",
  ])
  func accentsAloneDoNotSeparateWords(ecrit: String) {
    let annuaire = annuaire([.nomme("Œuvrard", .present, prenom: "Élodie")])
    #expect(annuaire.cherche(Personne(ecrit)) == .membre(0))
  }
}
