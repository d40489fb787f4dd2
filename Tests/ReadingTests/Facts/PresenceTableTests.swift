import Deliberation
import Testing

/// Roll calls laid out as tables.
struct PresenceTableTests {
  private func lire(_ tableau: String) throws -> Lecture {
    try Lecture(
      """
      Conseil municipal de Brévans
      Séance du 4 mai 2022
      \(tableau)
      Secrétaire de séance : Anne BRUN
      Après en avoir délibéré, à l'unanimité, le conseil décide les travaux.
      """)
  }

  @Test func marksUnderTheirColumns() throws {
    let lecture = try lire(
      """
      Nom | Présent | Absent | Pouvoir à
      M. Jean MOREL, maire | X | |
      Mme Anne BRUN | X | |
      M. Luc CARON | | X | Mme Anne BRUN
      M. Paul ABEL | | X |
      """)
    #expect(lecture.noms(.present) == ["M. Jean MOREL", "Mme Anne BRUN"])
    #expect(lecture.noms(.represente) == ["M. Luc CARON"])
    #expect(lecture.noms(.absent) == ["M. Paul ABEL"])
    #expect(lecture.pouvoirs == ["M. Luc CARON → Mme Anne BRUN"])
    #expect(lecture.places("membres[1]") == [[5, 1, 13]])
  }

  @Test func bordersAndAColumnOfPrenoms() throws {
    let lecture = try lire(
      """
      | Nom | Prénom | Présent(e) | Excusé | Procuration à |
      |---|---|---|---|---|
      | MOREL | Jean | X | - | |
      | CARON | Luc | | X | Jean MOREL |
      | DENIS | Eva | | X | |
      """)
    #expect(lecture.noms(.present) == ["Jean MOREL"])
    #expect(lecture.noms(.excuse) == ["Eva DENIS"])
    #expect(lecture.pouvoirs == ["CARON Luc → Jean MOREL"])
  }

  @Test(arguments: ["M. Luc CARON | X | X |", "M. Luc CARON | | |", "| X | |", "42 | X | |"])
  func noHalfOfATable(row: String) throws {
    let lecture = try lire(
      "Nom | Présent | Absent |\nM. Jean MOREL | X | |\nMme Eva DENIS | X | |\n\(row)")
    #expect(lecture.seance.membres == nil)
  }

  @Test func aTableOfCountsIsNoRollCall() throws {
    let lecture = try lire("En exercice | Présents | Votants\n15 | 12 | 13")
    #expect(lecture.seance.membres == nil)
    #expect(lecture.seance.nombres?.presents == 12)
  }
}
