import Deliberation
import Reading
import Testing

/// What proves that a text goes from item to item, and what does not.
struct DivisionTests {
  /// Number and subject of each item: « 2 Compte administratif 2022 ».
  private func points(_ texte: String) throws -> [String] {
    try Lecture(texte).seance.deliberations.map { deliberations in
      deliberations.map { "\($0.numero ?? "-") \($0.objet ?? "-")" }
    } ?? []
  }

  @Test func ranksThatGoOn() throws {
    #expect(
      try points(ProcesVerbaux.numerotes) == [
        "1 Approbation du procès-verbal de la séance du 7 février 2023",
        "2 Compte administratif 2022",
        "3 Demande de subvention pour la toiture de l'école",
        "4 Recrutement d'un agent saisonnier",
      ])
    let deliberations = try #require(Lecture(ProcesVerbaux.numerotes).seance.deliberations)
    #expect(deliberations.map(\.ordre) == [1, 2, 3, 4])
    #expect(deliberations.map(\.complet) == [nil, nil, nil, nil])
    #expect(
      deliberations.map(\.vote?.resultat) == [
        .adopte_unanimite, .adopte, .adopte_unanimite, .adopte,
      ])
    #expect(deliberations[2].dispositif?.count == 3)
  }

  @Test func whoLeavesAndWhoPresides() throws {
    let compte = try #require(Lecture(ProcesVerbaux.numerotes).seance.deliberations)[1]
    #expect(compte.nature == .compte_administratif)
    #expect(compte.president?.ecrit == "M. Luc TAVERNAY")
    #expect(compte.sorties?.map(\.ecrit) == ["Mme la maire"])
    #expect(compte.maire_vote == false)
    #expect(compte.vote?.ne_prend_pas_part == nil)
  }

  @Test func ranksThatStartAnewUnderEachSection() throws {
    #expect(
      try points(ProcesVerbaux.sections) == [
        "1 Budget annexe de l'eau : décision modificative n° 1", "2 Tarifs de la cantine",
        "1 Création d'un poste d'adjoint technique",
      ])
    let lecture = try Lecture(ProcesVerbaux.sections)
    #expect(lecture.seance.deliberations?.map(\.ordre) == [nil, nil, nil])
    #expect(lecture.seance.deliberations?.last?.dispositif == ["décide de créer le poste"])
  }

  @Test func titlesOfTheAgendaThatComeBack() throws {
    #expect(
      try points(ProcesVerbaux.ordreDuJour) == [
        "- RÉNOVATION DE LA SALLE DES FÊTES", "- ADHÉSION AU SYNDICAT D'ÉNERGIE",
        "- VŒU RELATIF À LA GARE",
      ])
  }

  @Test func nothingWithoutProof() throws {
    let lecture = try Lecture(ProcesVerbaux.sansPreuve)
    #expect(lecture.seance.deliberations == nil)
    #expect(lecture.remarques == [.pointsNonSepares])
    #expect(lecture.noms(.present) == ["Mme Rose ALBIN", "M. Paul CORTI"])
  }

  @Test func extractsOneBehindTheOther() throws {
    let deliberations = try #require(Lecture(ProcesVerbaux.deuxExtraits).seance.deliberations)
    #expect(deliberations.map(\.numero) == ["2022-041", "2022-042"])
    #expect(deliberations.map(\.complet) == [true, true])
    #expect(deliberations[1].vote?.pour == 1)
    #expect(deliberations[1].vote?.resultat == .adopte)
  }

  @Test func listOfDeliberations() throws {
    #expect(
      try points(ProcesVerbaux.liste) == [
        "2022/041 Rénovation de la salle des fêtes", "2022/042 Adhésion au syndicat d'énergie",
        "2022/043 Vœu relatif à la gare",
      ])
    let votes = try #require(Lecture(ProcesVerbaux.liste).seance.deliberations).map(
      \.vote?.resultat)
    #expect(votes == [.adopte_unanimite, .adopte, .rejete])
  }

  @Test(arguments: [
    // Page numbers.
    "1/24\nLe conseil décide.\n2/24\nLe conseil approuve.\n3/24\nLe conseil adopte.",
    // A table of financing.
    "1 DETR 52 655.52 € 27.62 %\nunanimité\n2 DSIL 10 000 €\nunanimité\n3 Région 10 %\nunanimité",
    // Articles of one decision.
    "1. autoriser, à l'unanimité\n2. signer, à l'unanimité\n3. charger, à l'unanimité",
    // Votes of members.
    "M. A : Oui à l'unanimité\nM. B : Oui à l'unanimité\nM. C : Non à la majorité",
    // Dates of transmission.
    "12/10/2022 unanimité\n13/10/2022 unanimité\n14/10/2022 unanimité",
    // Numbers that do not follow one another.
    "1. Voirie\nà l'unanimité\n5. École\nà l'unanimité\n9. Eau\nà l'unanimité",
    // Only one decision in three.
    "1. Voirie\nOn débat.\n2. École\nOn débat.\n3. Eau\nà l'unanimité, à la majorité",
  ])
  func isNoProof(corps: String) throws {
    let texte = """
      Conseil municipal de Brévans. Séance du 4 mai 2022
      Présents : Mme Rose ALBIN, M. Paul CORTI
      Secrétaire de séance : Mme Rose ALBIN
      \(corps)
      """
    #expect(try Lecture(texte).seance.deliberations?.count ?? 0 <= 1)
  }

  @Test(arguments: [
    ("34/2021", "35/2021"), ("2021-034", "2021-035"), ("D2021_9", "D2021_10"),
    ("23-02/001", "23-02/003"),
  ])
  func numbersOfActs(premier: String, second: String) throws {
    let texte = """
      Conseil municipal de Brévans. Séance du 4 mai 2022
      Secrétaire de séance : Mme Rose ALBIN
      \(premier) – Travaux de voirie :
      À l'unanimité, le conseil approuve les travaux.
      \(second) – Tarifs de la
      cantine :
      Punanimité. Accord à l'unanimité.
      """
    #expect(
      try points(texte) == ["\(premier) Travaux de voirie", "\(second) Tarifs de la cantine"])
  }

  @Test func nearlyAThousandItems() throws {
    let points = (1...999).map { "\($0). Affaire numéro \($0)\nAdopté à l'unanimité." }
    let texte = "Conseil municipal. Séance du 4 mai 2022\nSecrétaire de séance : Mme Rose ALBIN\n"
    let lu = try Lecture(texte + points.joined(separator: "\n"))
    #expect(lu.seance.deliberations?.count == 999)
    #expect(lu.seance.deliberations?.last?.ordre == 999)
  }
}
