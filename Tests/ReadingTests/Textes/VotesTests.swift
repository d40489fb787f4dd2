import Deliberation
import Testing

/// One line of vote at a time, in an act that is otherwise the same.
struct VotesTests {
  private func vote(_ ligne: String) throws -> Vote? {
    try deliberation(ligne).vote
  }

  private func deliberation(_ ligne: String) throws -> Deliberation {
    let texte = """
      Conseil municipal de Brévans. Séance du 4 mai 2022
      Secrétaire de séance : Mme Anne BRUN
      Objet : Travaux de voirie
      \(ligne)
      Fait et délibéré les jour, mois et an que dessus.
      """
    return try Lecture(texte).deliberation
  }

  typealias Ligne = (String, Int?, Int?, Int?, Vote.Resultat?)

  static let lignes: [Ligne] = [
    ("Après en avoir délibéré, à l’unanimité, décide", nil, nil, nil, .adopte_unanimite),
    ("décide par douze voix pour, 2 voix contre et une abstention", 12, 2, 1, .adopte),
    ("POUR : 12   CONTRE : 0   ABSTENTION : 1\nDÉCIDE les travaux", 12, 0, 1, .adopte),
    ("ONT VOTÉ POUR : 14 ONT VOTÉ CONTRE : / SE SONT ABSTENUS : /", 14, 0, 0, nil),
    ("approuve à la majorité, par 9 voix « Pour »", 9, nil, nil, .adopte),
    ("VOTE : Unanimité", nil, nil, nil, .adopte_unanimite),
    ("Le conseil prend acte du rapport.", nil, nil, nil, .prend_acte),
    ("rejette la proposition par 3 voix pour et 8 voix contre", 3, 8, nil, .rejete),
    ("Le conseil décide d’ajourner la question", nil, nil, nil, .ajourne),
    ("3 pour (2 + 1 procuration), 1 abstention et 2 contre", 3, 2, 1, nil),
    ("Adopté à l’unanimité des suffrages exprimés", nil, nil, nil, .adopte_unanimite),
    ("ADOPTE A L'UNANIMITE", nil, nil, nil, .adopte_unanimite),
    (
      "Le conseil municipal, par 11 voix pour, 0 contre et 2 abstentions, adopte", 11, 0, 2, .adopte
    ),
    (
      "Résultat du vote : pour : quinze, contre : néant, abstentions : deux\nApprouve", 15, 0, 2,
      .adopte
    ),
    ("Votants : 14 – Pour : 12 – Contre : 2 – Abstentions : 0\nADOPTE", 12, 2, 0, .adopte),
    ("Vote : 12 POUR, 1 CONTRE, 0 ABSTENTION\nDécide", 12, 1, 0, .adopte),
    ("Pour : 12 (dont 2 pouvoirs)\nContre : 0\nAbstention : 0\nApprouve", 12, 0, 0, .adopte),
    ("à la majorité absolue des suffrages exprimés, décide", nil, nil, nil, .adopte),
    ("à la majorité des membres présents (2 abstentions), approuve", nil, nil, 2, .adopte),
    ("Le conseil prend acte, à l'unanimité, du rapport.", nil, nil, nil, .prend_acte),
    (
      "La délibération est rejetée par 8 voix contre, 3 voix pour et 1 abstention", 3, 8, 1, .rejete
    ),
    ("Ce point est reporté à une séance ultérieure.", nil, nil, nil, .ajourne),
    ("Ce point est retiré de l'ordre du jour.", nil, nil, nil, .ajourne),
    ("Le conseil municipal émet un avis favorable à l'unanimité", nil, nil, nil, .adopte_unanimite),
    ("Le conseil, à l'unanimité moins une abstention, décide", nil, nil, 1, .adopte),
    (
      "à l’unanimité des votants (1 abstention : M. BRUN), approuve", nil, nil, 1, .adopte_unanimite
    ),
    ("Voix pour : 12\nVoix contre : 1\nAbstentions : 2\nDécide", 12, 1, 2, .adopte),
    ("Suffrages exprimés : 13. Pour : 13. Contre : 0. Approuve", 13, 0, nil, .adopte),
    ("Nombre de voix pour : 9 ; nombre de voix contre : 1 ; décide", 9, 1, nil, .adopte),
    ("Par 9 voix pour et 1 voix contre (Mme BRUN), le conseil approuve", 9, 1, nil, .adopte),
    ("Par neuf (9) voix pour et une (1) voix contre, le conseil approuve", 9, 1, nil, .adopte),
    ("Ont voté pour : 9 ; ont voté contre : 1 ; se sont abstenus : 2. Approuve", 9, 1, 2, .adopte),
    ("Avec 9 pour, 2 contre, 1 blanc et 1 nul, décide", 9, 2, nil, .adopte),
    ("Unanimité.", nil, nil, nil, .adopte_unanimite),
    ("Adopté.", nil, nil, nil, .adopte),
    ("Il n'y a pas d'unanimité : 7 pour, 5 contre. Approuve", 7, 5, nil, .adopte),
    ("La commission des finances a donné un avis favorable à l'unanimité.", nil, nil, nil, nil),
    (
      "Vu l'avis de la commission, rendu à la majorité. Après en avoir délibéré, à l'unanimité",
      nil,
      nil, nil, .adopte_unanimite
    ),
  ]

  @Test(arguments: lignes)
  func results(
    ligne: String, pour: Int?, contre: Int?, abstentions: Int?, resultat: Vote.Resultat?
  ) throws {
    let vote = try vote(ligne)
    #expect(vote?.pour == pour)
    #expect(vote?.contre == contre)
    #expect(vote?.abstentions == abstentions)
    #expect(vote?.resultat == resultat)
    #expect(vote?.mode == nil)
  }

  @Test func modes() throws {
    #expect(try vote("décide, au scrutin secret, par 5 voix pour")?.mode == .secret)
    #expect(try vote("décide, au scrutin public, par 5 voix pour")?.mode == .public)
    #expect(try vote("décide, par un vote à main levée, à l’unanimité")?.mode == .main_levee)
    let renonce = try vote("décide à l’unanimité de ne pas recourir au scrutin secret")
    #expect(renonce?.mode == nil)
    #expect(renonce?.renonciation_secret == true)
  }

  @Test func thoseWhoDoNotVote() throws {
    let maire = try deliberation("Le Maire ne prend pas part au vote. Adopté par 4 voix pour")
    #expect(maire.vote?.ne_prend_pas_part == 1)
    #expect(maire.maire_vote == false)
    let autre = try deliberation("Mme BRUN ne prend pas part au vote. Adopté par 4 voix pour")
    #expect(autre.vote?.ne_prend_pas_part == 1)
    #expect(autre.maire_vote == nil)
    #expect(try vote("Ne prennent pas part au vote : 3. Adopté")?.ne_prend_pas_part == 3)
  }

  @Test func nothingTold() throws {
    #expect(try vote("Le maire présente les travaux.") == nil)
    #expect(try deliberation("Le maire présente les travaux.").dispositif == nil)
  }
}
