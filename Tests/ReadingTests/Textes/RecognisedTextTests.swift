import Deliberation
import Reading
import Testing

/// What character recognition leaves of a text.
struct RecognisedTextTests {
  private func lire(_ listes: String, president: String = "M. Jean MOREL, Maire") throws -> Lecture
  {
    try Lecture(
      """
      Conseil municipal de Brévans
      Séance du 4 mai 2022
      Le conseil s'est réuni sous la présidence de \(president).
      \(listes)
      Objet : Travaux de voirie
      Après en avoir délibéré, à l'unanimité, le conseil décide les travaux.
      """)
  }

  @Test func gluedWords() throws {
    let lecture = try lire(
      """
      Présents : MadameBRUN Anne, MonsieurCARON Luc, M. MORELJean
      Absents : M. Paul ABEL, procuration à Madame BRUNAnne
      """)
    #expect(lecture.noms(.present) == ["Mme Anne BRUN", "M. Luc CARON", "M. Jean MOREL"])
    #expect(lecture.pouvoirs == ["M. Paul ABEL → Madame BRUN Anne"])
  }

  @Test func civilitiesWithAWrongLetter() throws {
    let lecture = try lire("Présents : Monsicur Luc CARON, Modame Anne BRUN, Moniseur Guy FABRE")
    #expect(lecture.noms(.present) == ["M. Luc CARON", "Mme Anne BRUN", "M. Guy FABRE"])
  }

  @Test func aHeadingThatLostItsBeginning() throws {
    let lecture = try lire(
      "PRESENTS : MM. Luc CARON, Jean MOREL\nNTS : MM. Paul ABEL et Guy ZIMMER")
    #expect(lecture.noms(.absent) == ["M. Paul ABEL", "M. Guy ZIMMER"])
  }

  @Test func aListTooMisreadIsLeftOut() throws {
    let liste = "ABEL P, BRUN A, CARON L, DENISJ, EVRARD M, FAURER, GIRARD J, HUBERTM, JACOB P"
    let lecture = try lire("PRÉSENTS : 9\nPRESENTS : MM. \(liste)")
    #expect(lecture.seance.membres == nil)
    #expect(lecture.seance.nombres?.presents == 9)
    #expect(lecture.seance.president == nil)
    #expect(lecture.seance.extraits?["president"] == nil)
    #expect(lecture.seance.non_places?.map(\.texte) == ["PRESENTS : MM. \(liste)"])
  }

  @Test func aMisreadPrenomThatAnotherPlaceWritesWell() throws {
    let lecture = try lire(
      """
      Présents : MM. MOREL J, BONNET MM
      Procurations : Mme Anne BRUN à M. Marc-Marie BONNET
      Secrétaire de séance : M. Mare-Marie BONNET
      """)
    #expect(lecture.seance.secretaire?.ecrit == "M. Marc-Marie BONNET")
    #expect(lecture.places("secretaire") == [[6, 24, 43]])
  }

  @Test func thePresidentWhomTheSignatureNamesAlone() throws {
    let lecture = try Lecture(
      """
      Compte rendu de la réunion du conseil municipal du 4 mai 2022
      Absents : M. Paul ABEL
      Le Maire, après avoir procédé à l'appel, ouvre la séance.
      La séance est levée à 20 h.
      Le Maire     Le Secrétaire de séance

      a
      Dr. Jean MOREL     M. Luc CARON
      """)
    #expect(lecture.seance.president?.ecrit == "Dr. Jean MOREL")
  }

  @Test func columnsReadStraightAcross() throws {
    let lecture = try lire(
      """
      Date de convocation : Présents : Luc CARON, Anne BRUN, 28/04/2022 Jean MOREL
      Le quorum étant atteint, le | Pouvoirs : Paul ABEL à Jean Conseil Municipal peut | MOREL, \
      Guy ZIMMER à Luc valablement délibérer. CARON Secrétaire de séance : Anne BRUN
      """)
    #expect(lecture.seance.convocation?.date == Jour("2022-04-28"))
    #expect(lecture.pouvoirs?.count == 2)
  }
}
