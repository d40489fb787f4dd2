import Deliberation
import Testing

struct ItemPresenceTableTests {
  private func lecture(_ tableau: String) throws -> Lecture {
    try Lecture(
      """
      COMMUNE DE VALMONT
      Procès-verbal de la séance du conseil municipal du 3 mai 2023
      \(tableau)
      Secrétaire de séance : Mme Rose ALBIN
      Ordre du jour :
      1. Approbation du procès-verbal
      2. Travaux de voirie
      3. Subventions aux associations

      1. Approbation du procès-verbal
      Après en avoir délibéré, à l'unanimité, le conseil approuve le procès-verbal.

      2. Travaux de voirie
      Après en avoir délibéré, à l'unanimité, le conseil approuve les travaux.

      3. Subventions aux associations
      Après en avoir délibéré, à l'unanimité, le conseil attribue les subventions.
      """)
  }

  private func membres(_ tableau: String) throws -> [String] {
    try (lecture(tableau).seance.membres ?? []).map { membre in
      let moves = [membre.arrivee.map { "dès \($0)" }, membre.depart.map { "jusqu'à \($0)" }]
      return ([membre.nom, membre.presence?.rawValue ?? "?"] + moves.compactMap { $0 })
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  private let attendus = [
    "MOREL present", "ALBIN present", "CORTI present jusqu'à 2", "ROY present dès 2",
    "PETIT absent", "BLANC excuse",
  ]

  @Test func columnsOfBlanks() throws {
    #expect(
      try membres(
        """
        Conseillers        Point 1   Points 2 à 4
        Jean MOREL         P         P
        Rose ALBIN         P         P
        Paul CORTI         P         A
        Ida ROY            E         P
        Luc PETIT          A         A
        Anne BLANC         E         E
        """) == attendus)
  }

  @Test func columnsOfATable() throws {
    #expect(
      try membres(
        """
        | Membres | Point n° 1 | 2 |
        |---|---|---|
        | Jean MOREL | présent | présent |
        | Rose ALBIN | présente | présente |
        | Paul CORTI | présent | absent |
        | Ida ROY | excusée | présente |
        | Luc PETIT | absent | absent |
        | Anne BLANC | excusée | excusée |
        """) == attendus)
  }

  @Test func anItemThatTheTextDoesNotHaveLeavesThePresenceOpen() throws {
    #expect(
      try membres(
        """
        Conseillers        Point 1   Points 7 à 9
        Jean MOREL         P         P
        Ida ROY            E         P
        """) == ["MOREL present", "ROY ?"])
  }

  @Test(arguments: ["P         A         P", "P         ?         P", "P         P"])
  func aRowThatIsNotUnderstoodLeavesOutTheTable(_ marques: String) throws {
    let lecture = try lecture(
      """
      Conseillers        Point 1   Point 2   Point 3
      Jean MOREL         P         P         P
      Ida ROY            \(marques)
      """)
    #expect(lecture.seance.membres == nil)
    #expect(lecture.seance.non_places?.count == 3)
  }

  @Test func countsOfSomeItemsAreNotThoseOfTheSeance() throws {
    let lecture = try lecture("Présents : 12 (points 1 à 4), 11 (points 5 à 9)")
    #expect(lecture.seance.nombres == nil)
  }
}
