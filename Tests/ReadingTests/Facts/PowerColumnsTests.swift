import Deliberation
import Testing

struct PowerColumnsTests {
  private func lecture(_ colonnes: String) throws -> Lecture {
    try Lecture(
      """
      COMMUNE DE VALMONT
      Extrait du registre des délibérations du conseil municipal
      Séance du 3 mai 2023
      Présents : M. Jean MOREL, maire, Mme Rose ALBIN, M. Paul CORTI
      Absents ayant donné procuration :
      \(colonnes)
      Absente : Mme Anne BLANC
      Objet : Travaux de voirie
      Après en avoir délibéré, à l'unanimité, le conseil approuve les travaux.
      """)
  }

  @Test(arguments: [
    """
    Mandants             Mandataires
    Mme Ida ROY          M. Jean MOREL, maire
    M. Luc PETIT         Mme Rose ALBIN
    """,
    """
    | Mandant | Mandataire |
    |---------|------------|
    | Mme Ida ROY | M. Jean MOREL |
    | M. Luc PETIT | Mme Rose ALBIN |
    """,
  ])
  func aLineAPower(_ colonnes: String) throws {
    let lecture = try lecture(colonnes)
    #expect(
      lecture.pouvoirs == ["Mme Ida ROY → M. Jean MOREL", "M. Luc PETIT → Mme Rose ALBIN"])
    #expect(lecture.noms(.represente) == ["Mme Ida ROY", "M. Luc PETIT"])
    #expect(lecture.noms(.absent) == ["Mme Anne BLANC"])
    #expect(
      lecture.noms(.present) == ["M. Jean MOREL", "Mme Rose ALBIN", "M. Paul CORTI"])
  }

  @Test func titlesAreNoNames() throws {
    let lecture = try lecture("Mandants             Mandataires")
    #expect(lecture.pouvoirs == nil)
    #expect(lecture.seance.membres?.count == 4)
  }
}
