import Deliberation
import Reading
import Testing

/// Texts that are no délibération, and texts that tell little.
struct AutresTextesTests {
  @Test(arguments: [
    """
    Tarte aux pommes. Pour 6 personnes. Présents dans le placard : 250 g de farine, 125 g de beurre.
    Le 12 mai 2021, cuire 40 minutes à 180 degrés.
    """,
    """
    Article L2121-17. Le conseil municipal ne délibère valablement que lorsque la majorité de ses
    membres en exercice est présente. Si, après une première convocation régulièrement faite selon
    les dispositions des articles L. 2121-10 à L. 2121-12, ce quorum n'est pas atteint, le conseil
    municipal est à nouveau convoqué à trois jours au moins d'intervalle. Il délibère alors
    valablement sans condition de quorum.
    """,
    """
    /// Counts the members present at a séance.
    func presents(_ membres: [Membre]) -> Int {
      // conseil municipal : voir L2121-17
      membres.count { $0.presence == .present }
    }
    """,
    "Bonjour Madame, le conseil municipal se réunira le 12 mai 2021. Cordialement, Paul ABEL",
    "a",
  ])
  func refused(texte: String) {
    #expect(throws: ReadingError(.notDeliberation, fichier: "essai.txt")) {
      try TextReader.read(texte, fichier: "essai.txt")
    }
  }

  @Test func severalActsAreNotCut() throws {
    let lecture = try Lecture(
      """
      Conseil municipal de Brévans. Séance du 4 mai 2022
      Présents : M. Paul ABEL, Mme Anne BRUN
      Délibération n° 2022-05 : Taux
      Adoptée à l'unanimité.
      Délibération n° 2022-06 : Subventions
      Rejetée.
      """)
    #expect(lecture.seance.deliberations == nil)
    #expect(lecture.noms(.present) == ["M. Paul ABEL", "Mme Anne BRUN"])
  }

  @Test func announcedPowersThatCannotBeRead() throws {
    let lecture = try Lecture(
      """
      Conseil municipal de Brévans. Séance du 4 mai 2022
      Présents : M. Paul ABEL, Mme Anne BRUN
      Pouvoirs : voir la feuille d'émargement
      """)
    #expect(lecture.seance.procurations == nil)
    #expect(lecture.places("procurations") == [[3, 1, 10]])
  }

  @Test func noPower() throws {
    let lecture = try Lecture(
      """
      Conseil municipal de Brévans. Séance du 4 mai 2022
      Présents : M. Paul ABEL, Mme Anne BRUN
      Procurations : néant
      """)
    #expect(lecture.seance.procurations == [])
  }

  @Test func placesThatDisagree() throws {
    let lecture = try Lecture(
      """
      Séance du 4 mai 2022
      L'an deux mille vingt-deux, le cinq mai à 20 heures, le conseil municipal de Brévans s'est
      réuni sous la présidence de M. Paul ABEL.
      En exercice : 11
      Nombre de conseillers en exercice : 10
      Président de séance : Anne BRUN
      """)
    #expect(lecture.seance.date == Jour("2022-05-04"))
    #expect(lecture.valeurs("date") == [.texte("2022-05-04"), .texte("2022-05-05")])
    #expect(lecture.valeurs("assemblee.en_exercice") == [.entier(11), .entier(10)])
    #expect(lecture.valeurs("president") == [.texte("M. Paul ABEL"), .texte("Anne BRUN")])
  }

  @Test func postingOfTheAct() throws {
    let lecture = try Lecture(
      """
      Conseil municipal de Brévans. Séance du 4 mai 2022
      Date d'affichage : 6 mai 2022
      Objet : Taux
      Le conseil prend acte du rapport.
      """)
    #expect(lecture.seance.affichage == nil)
    let act = try lecture.deliberation
    #expect(act.publication?.date == Jour("2022-05-06"))
    #expect(act.publication?.mode == .affichage)
    #expect(act.vote?.resultat == .prend_acte)
    #expect(act.complet == false)
    #expect(act.engagements == nil)
  }
}
