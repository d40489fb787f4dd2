import Deliberation
import Reading
import Testing

/// Lists of persons laid out otherwise than « Présents : A, B, C ».
struct UnusualListsTests {
  private func lire(_ listes: String) throws -> Lecture {
    try Lecture(
      """
      Conseil municipal de Brévans
      Séance du 4 mai 2022
      \(listes)
      Objet : Travaux de voirie
      Après en avoir délibéré, à l'unanimité, le conseil décide les travaux.
      """)
  }

  @Test func whoStandsInForAnother() throws {
    let lecture = try lire(
      """
      Présents : M. Luc CARON (suppléant de M. Guy FABRE), Mme Anne BRUN remplacée par Eva DENIS, \
      M. Jean MOREL
      Excusés : M. Guy FABRE
      """)
    #expect(lecture.noms(.present) == ["M. Luc CARON", "Eva DENIS", "M. Jean MOREL"])
    #expect(lecture.seance.membres?.first?.qualite == "suppléant")
    #expect(lecture.noms(.excuse) == ["M. Guy FABRE"])
  }

  @Test(arguments: [
    ("Pouvoirs : Paul ABEL (à Luc CARON)", "Paul ABEL → Luc CARON"),
    ("Excusé : Paul ABEL (pouvoir Luc CARON)", "Paul ABEL → Luc CARON"),
    ("Représentés : M. Paul ABEL par Luc CARON", "M. Paul ABEL → Luc CARON"),
  ])
  func shortPowers(liste: String, pouvoir: String) throws {
    #expect(try lire("Présents : Luc CARON, Anne BRUN\n\(liste)").pouvoirs == [pouvoir])
  }

  @Test func qualitiesOfSeveral() throws {
    let lecture = try lire(
      "Présents : Luc CARON, Anne BRUN, adjoints, Eva DENIS, Paul ABEL, conseillers municipaux.")
    #expect(lecture.noms(.present) == ["Luc CARON", "Anne BRUN", "Eva DENIS", "Paul ABEL"])
  }

  @Test func titularsAndSubstitutesUnderTheirLabels() throws {
    let lecture = try lire(
      """
      Etaient présents : Membres titulaires : CARON Luc, BRUN Anne. Membres suppléants avec voix \
      délibératives : DENIS Eva.
      """)
    #expect(lecture.noms(.present) == ["Luc CARON", "Anne BRUN", "Eva DENIS"])
  }

  @Test func linesOfCommunes() throws {
    let lecture = try lire(
      """
      Etaient présents :
      CHAMPVERT
      M. CARON Luc
      DAMPIERRE SUR AUBE
      BEAUVAL
      Mme BRUN Anne
      M. MOREL Jean
      Absents :
      M. ABEL Paul de LA BARRE
      Mme DENIS Eva de CHAMPVERT
      """)
    #expect(lecture.noms(.present) == ["M. Luc CARON", "Mme Anne BRUN", "M. Jean MOREL"])
    #expect(lecture.noms(.absent) == ["M. Paul ABEL", "Mme Eva DENIS"])
    #expect(lecture.seance.membres?.last?.groupe == "CHAMPVERT")
  }

  @Test func communesWithoutAName() throws {
    let lecture = try lire(
      "Présents : Commune de Vernes : Messieurs Caron, Brun Commune de : Monsieur Morel")
    #expect(lecture.noms(.present) == ["M. Caron", "M. Brun", "M. Morel"])
  }

  @Test func initialsThatAreNoCivility() throws {
    let lecture = try lire("Présents : BRUN M. - CARON R. - DENIS M. - EL BAZ Eva (T) - FABRE G.")
    #expect(
      lecture.noms(.present) == ["M. BRUN", "R. CARON", "M. DENIS", "Eva EL BAZ", "G. FABRE"])
  }

  @Test func particlesBetweenCommas() throws {
    let lecture = try lire(
      "Présents : Mesdames et Messieurs BRUN, CARON, de CHASTEL, ABEL et DENIS.")
    #expect(lecture.noms(.present) == ["BRUN", "CARON", "de CHASTEL", "ABEL", "DENIS"])
  }

  @Test func hyphensBetweenBlanks() throws {
    let lecture = try lire(
      "Présents : BRUN - LENOIR Anne, CARON Jean - Luc, DENIS Marie- Rose, Mme Marie- ABEL")
    #expect(
      lecture.noms(.present) == [
        "Anne BRUN - LENOIR", "Jean - Luc CARON", "Marie- Rose DENIS", "Mme Marie ABEL",
      ])
  }

  @Test func noHalfOfAList() throws {
    let lecture = try lire(
      """
      Présents : CARON Luc, BRUN Anne, qqch, DENIS Eva, ABEL Paul, MOREL Jean.
      Absent : M. Guy FABRE
      """)
    #expect(lecture.noms(.present) == [])
    #expect(lecture.noms(.absent) == ["M. Guy FABRE"])
  }

  @Test func prenomBehindTheNomInTheSameLetters() throws {
    let lecture = try lire(
      "Présents : Caron Luc, Anne Brun, Martin Paul, Paul Martin, Van Hove Eva")
    #expect(
      lecture.noms(.present) == [
        "Luc Caron", "Anne Brun", "Martin Paul", "Paul Martin", "Eva Van Hove",
      ])
  }

  @Test func numbersBehindTheirLabels() throws {
    let nombres = try lire("En exercice 39 Présents 36 Pouvoirs 3 Votants 39").seance.nombres
    #expect(nombres?.presents == 36)
    #expect(nombres?.representes == 3)
    #expect(nombres?.votants == 39)
  }

  @Test func numbersBeforeTheirLabels() throws {
    let nombres = try lire("15 en exercice, 12 présents 2 pouvoirs 14 votants").seance.nombres
    #expect(nombres?.presents == 12)
    #expect(nombres?.representes == 2)
    #expect(nombres?.votants == 14)
  }

  @Test func theCallOfANoteIsNoCount() throws {
    let lecture = try lire("Étaient présents(es) :1\n\nCARON Luc (T), BRUN Anne (T)")
    #expect(lecture.seance.nombres?.presents == nil)
    #expect(lecture.noms(.present) == ["Luc CARON", "Anne BRUN"])
  }

  @Test func severalSecretaries() throws {
    let lecture = try lire("Secrétaire de séance : Mesdames BRUN Anne et DENIS Eva")
    #expect(lecture.seance.secretaires?.map(\.ecrit) == ["BRUN Anne", "DENIS Eva"])
    #expect(lecture.seance.secretaire == nil)
  }

  @Test func powersToldByStars() throws {
    let lecture = try lire(
      """
      Présents : M. Luc CARON, Mme Anne BRUN*
      Absents : M. Paul ABEL*, M. Guy FABRE
      * procuration donnée à M. Luc CARON
      """)
    #expect(lecture.pouvoirs == ["M. Paul ABEL → M. Luc CARON"])
    #expect(lecture.noms(.present) == ["M. Luc CARON", "Mme Anne BRUN"])
    #expect(lecture.noms(.absent) == ["M. Guy FABRE"])
  }

  @Test func starsThatMeanTwoPersonsMeanNone() throws {
    let lecture = try lire(
      "Absents : M. Paul ABEL*\n* pouvoir à M. Luc CARON\n* pouvoir à Mme Anne BRUN")
    #expect(lecture.pouvoirs == nil)
    #expect(lecture.noms(.absent) == ["M. Paul ABEL"])
  }

  @Test func absentsWhomNobodyRepresents() throws {
    let lecture = try lire(
      """
      Présents : M. Luc CARON, Mme Anne BRUN
      ABSENTS REPRÉSENTÉS : M. Paul ABEL représenté par M. Luc CARON
      ABSENTS NON REPRÉSENTÉS : M. Guy FABRE
      """)
    #expect(lecture.noms(.represente) == ["M. Paul ABEL"])
    #expect(lecture.noms(.absent) == ["M. Guy FABRE"])
  }

  @Test func rareCivilities() throws {
    let lecture = try lire("Présents : Me BRUN Anne, Melle DENIS Eva, Ms CARON Luc, ABEL Paul")
    #expect(
      lecture.noms(.present) == ["Anne BRUN", "Mlle Eva DENIS", "M. Luc CARON", "M. Paul ABEL"])
  }

  @Test(arguments: [
    "Il propose de désigner Mme Eva DENIS comme secrétaire de séance.",
    "La secrétaire de séance est Mme Eva DENIS.",
    "Secrétaire de séance désigné(e) : Mme Eva DENIS",
    "SECRÉTAIRE\nMme Eva DENIS",
  ])
  func formulasOfSecretary(phrase: String) throws {
    #expect(try lire(phrase).seance.secretaire?.ecrit == "Mme Eva DENIS")
  }

  @Test(arguments: [
    "Mme Eva DENIS a donc assuré la présidence de l'assemblée en qualité de doyenne d'âge.",
    "En l'absence du maire, Mme Eva DENIS prend la présidence de la séance.",
  ])
  func formulasOfPresident(phrase: String) throws {
    #expect(try lire(phrase).seance.president?.ecrit == "Mme Eva DENIS")
  }

  @Test func aGroupOfMenThatNamesWomen() throws {
    let lecture = try lire("Présents : MM. Luc CARON, Anne BRUN, Claude DENIS, Jean-Marie ABEL")
    #expect(
      lecture.noms(.present) == [
        "M. Luc CARON", "Anne BRUN", "M. Claude DENIS", "M. Jean-Marie ABEL",
      ])
  }

  @Test func aPowerGivenToThePresident() throws {
    let lecture = try lire(
      """
      Le conseil communautaire s'est réuni sous la présidence de Mme Eva DENIS, présidente.
      Présents : Mme Eva DENIS, M. Luc CARON
      Pouvoirs : M. Paul ABEL à Mme la Présidente, M. Guy FABRE à M. Luc CARON
      """)
    #expect(lecture.pouvoirs == ["M. Paul ABEL → Mme Eva DENIS", "M. Guy FABRE → M. Luc CARON"])
    #expect(
      lecture.seance.extraits?["procurations[0].mandataire"]?.first?.texte == "Mme la Présidente")
  }

  @Test func aPowerGivenToAPresidentWhomNothingNames() throws {
    let lecture = try lire(
      "Présents : Mme Eva DENIS, M. Luc CARON\nPouvoirs : M. Paul ABEL à Mme la Présidente")
    #expect(lecture.pouvoirs == ["M. Paul ABEL → Mme la Présidente"])
  }
}
