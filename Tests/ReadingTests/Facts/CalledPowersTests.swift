import Deliberation
import Testing

struct CalledPowersTests {
  private func lecture(_ listes: String) throws -> Lecture {
    try Lecture(
      """
      COMMUNE DE VALMONT
      Extrait du registre des délibérations du conseil municipal
      Séance du 3 mai 2023
      Présents : M. Jean MOREL, maire, Mme Rose ALBIN, M. Paul CORTI
      \(listes)
      Objet : Travaux de voirie
      Après en avoir délibéré, à l'unanimité, le conseil approuve les travaux.
      """)
  }

  @Test(arguments: [("*", "**"), ("(1)", "(2)"), ("(*)", "(**)"), ("**", "***")])
  func callsAndTheirNotes(_ first: String, _ second: String) throws {
    let lecture = try lecture(
      """
      Absents : Mme Ida ROY\(first), M. Luc PETIT \(second), Mme Anne BLANC
      \(first) pouvoir à M. Jean MOREL
      \(second) : procuration donnée à Mme Rose ALBIN
      """)
    #expect(
      lecture.pouvoirs == ["Mme Ida ROY → M. Jean MOREL", "M. Luc PETIT → Mme Rose ALBIN"])
    #expect(lecture.noms(.represente) == ["Mme Ida ROY", "M. Luc PETIT"])
    #expect(lecture.noms(.absent) == ["Mme Anne BLANC"])
    #expect(lecture.seance.non_places == nil)
  }

  @Test func aNoteBelowTheListIsNotOfItsLastName() throws {
    let lecture = try lecture(
      """
      Absents : Mme Ida ROY, Mme Anne BLANC
      (1) procuration donnée à M. Jean MOREL
      """)
    #expect(lecture.pouvoirs == nil)
    #expect(lecture.noms(.absent) == ["Mme Ida ROY", "Mme Anne BLANC"])
  }

  @Test func twoHoldersForOneCallMeanNone() throws {
    let lecture = try lecture(
      """
      Absents : Mme Ida ROY (1), Mme Anne BLANC
      (1) pouvoir à M. Jean MOREL
      (1) pouvoir à Mme Rose ALBIN
      """)
    #expect(lecture.pouvoirs == nil)
  }

  @Test func shortWordsForAPower() throws {
    let lecture = try lecture(
      "Absents représentés : ROY Ida (P. à MOREL Jean), PETIT Luc (proc. à ALBIN Rose)")
    #expect(lecture.pouvoirs == ["ROY Ida → MOREL Jean", "PETIT Luc → ALBIN Rose"])
  }
}
