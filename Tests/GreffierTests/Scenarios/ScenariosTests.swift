import Foundation
import TestSupport
import Testing

/// A séance, a rule, and what the law makes of it.
private struct Cas {
  let titre: String
  let conseil: Conseil
  let regle: String
  /// An outcome, or the severity of a manquement.
  let attendu: String
  /// What the sentence says: its figures.
  let dit: String

  init(
    _ titre: String, _ conseil: Conseil, _ regle: String, _ attendu: String, _ dit: String
  ) {
    self.titre = titre
    self.conseil = conseil
    self.regle = regle
    self.attendu = attendu
    self.dit = dit
  }
}

@Suite struct ScenariosTests {
  private func juge(_ cas: [Cas]) throws {
    let all = try verdicts(of: cas.map { ($0.titre, $0.conseil) })
    try #require(all.count == cas.count)
    for (cas, verdicts) in zip(cas, all) {
      let verdict = try #require(verdicts.first { $0["regle"] as? String == cas.regle })
      let resultat = verdict["resultat"] as? String
      let issue = resultat == "manquement" ? verdict["gravite"] as? String : resultat
      let message = verdict["message"] as? String ?? ""
      #expect(issue == cas.attendu, "\(cas.titre) : \(message)")
      #expect(message.contains(cas.dit), "\(cas.titre) : \(message)")
    }
  }

  @Test func quorum() throws {
    let deux = [("D", "A"), ("E", "B")]
    let regle = "quorum-presents"
    try juge([
      Cas(
        "Onze membres, six présents", Conseil("2024-03-12", exercice: 11, presents: 6), regle,
        "conforme", "6 présents, 6 requis (plus de la moitié"),
      Cas(
        "Huit membres, quatre présents, deux pouvoirs",
        Conseil("2024-03-12", exercice: 8, presents: 4, pouvoirs: [("E", "A"), ("F", "B")]),
        regle, "nullite", "4 présents pour 5 requis sur 8 en exercice"),
      Cas(
        "Deux sièges vacants sur quinze",
        Conseil("2024-03-12", exercice: 13, presents: 7).avec("assemblee", ["effectif_legal": 15]),
        regle, "conforme", "7 présents, 7 requis"),
      Cas(
        "Mars 2021, un tiers tout juste", Conseil("2021-03-01", presents: 5), regle,
        "conforme", "5 présents, 5 requis (un tiers"),
      Cas(
        "Juin 2021, le tiers de dix-neuf n'est pas entier",
        Conseil("2021-06-03", population: 1800, exercice: 19, presents: 6), regle, "nullite",
        "6 présents pour 7 requis sur 19"),
      Cas(
        "15 octobre 2021, entre deux régimes", Conseil("2021-10-15", presents: 5), regle,
        "nullite", "5 présents pour 8 requis"),
      Cas(
        "4 mai 2020, les représentés comptent",
        Conseil("2020-05-04", presents: 3, pouvoirs: deux), regle, "conforme",
        "3 présents et 2 représentés, 5 requis"),
      Cas(
        "25 mai 2020, mais pas pour élire le maire",
        Conseil("2020-05-25", presents: 3, pouvoirs: deux).point(["nature": "election_maire"]),
        regle, "nullite", "3 présents pour 5 requis"),
      Cas(
        "20 juillet 2020, ils ne comptent plus",
        Conseil("2020-07-20", presents: 4, pouvoirs: [("E", "A")]), regle, "nullite",
        "4 présents pour 5 requis"),
      Cas(
        "15 septembre 2020, retour à la moitié", Conseil("2020-09-15", presents: 6), regle,
        "nullite", "6 présents pour 8 requis"),
      Cas(
        "1er septembre 2022, le droit commun", Conseil("2022-09-01", presents: 7), regle,
        "nullite", "7 présents pour 8 requis"),
      Cas(
        "31 juillet 2022, dernier jour d'un tiers", Conseil("2022-07-31", presents: 5), regle,
        "conforme", "5 présents, 5 requis"),
    ])
  }

  @Test func quorumOfAnItem() throws {
    let huit = Conseil("2024-04-08", presents: 8)
    let points = (1...3).map { ["ordre": $0] as [String: Any] }
    let interesses = ["I", "J"].map { ["nom": Conseil.nom($0), "participation": "presence"] }
    try juge([
      Cas(
        "Un départ avant le point", huit.membre("H", ["depart": 1]),
        "quorum-par-deliberation", "nullite", "7 présents"),
      Cas(
        "Un départ pendant le débat",
        huit.avec(["deliberations": points]).membre("H", ["depart": 2]),
        "quorum-par-deliberation", "conforme", "8 présents"),
      Cas(
        "Deux intéressés sur dix présents",
        Conseil("2024-04-08", population: 1800, exercice: 19, presents: 10)
          .point(["interesses": interesses]),
        "quorum-interesses", "nullite", "8 présents"),
      Cas(
        "Le compte : le maire ne compte pas", huit.point(["nature": "compte_administratif"]),
        "compte-admin-quorum", "nullite", "7 présents pour"),
      Cas(
        "Le compte : le maire a voté",
        Conseil("2024-04-08", presents: 12)
          .point(["nature": "compte_administratif", "maire_vote": true]),
        "compte-admin-maire-retrait", "nullite", "Le maire a pris part au vote"),
      Cas(
        "Seconde convocation, du lundi au vendredi",
        Conseil("2024-06-07", presents: 4).avec(
          "convocation",
          [
            "date": "2024-06-03", "rang": 2, "ordre_du_jour": ["Voirie"],
            "seance_precedente": [
              "date": "2024-06-03", "convocation_date": "2024-05-28", "ordre_du_jour": ["Voirie"],
              "quorum_atteint": false,
            ],
          ]), "seconde-convocation", "conforme", "3 jours francs"),
    ])
  }

  @Test func powers() throws {
    let deux = [("K", "A"), ("L", "A")]
    try juge([
      Cas(
        "Deux pouvoirs en 2023, l'un de trop",
        Conseil("2023-02-10", presents: 10, pouvoirs: deux)
          .point(["vote": ["pour": 12, "contre": 0, "abstentions": 0]]),
        "procuration-plafond", "irregularite", "porte 2 pouvoirs pour 1 autorisé"),
      Cas(
        "Le résultat en dépend",
        Conseil("2023-02-10", presents: 10, pouvoirs: deux)
          .point(["vote": ["pour": 6, "contre": 5, "voix_president": "contre"]]),
        "procuration-plafond", "nullite", "porte 2 pouvoirs pour 1 autorisé"),
      Cas(
        "Deux pouvoirs le 29 juin 2022",
        Conseil("2022-06-29", presents: 10, pouvoirs: deux), "procuration-plafond", "conforme",
        "2 autorisés"),
    ])
  }

  @Test func notice() throws {
    func envoi(_ date: String, _ envoi: String, population: Int = 1300) -> Conseil {
      Conseil(date, population: population, presents: 12).avec(
        "convocation",
        [
          "date": envoi, "rang": 1, "urgence": ["invoquee": false],
        ])
    }
    let regle = "convocation-delai"
    try juge([
      Cas(
        "Il manque un jour", envoi("2023-03-09", "2023-03-06"), regle, "irregularite",
        "2 jours francs entre l'envoi du 6 mars 2023 et la séance du 9 mars 2023, 3 requis"),
      Cas(
        "Le dimanche et Noël comptent", envoi("2023-12-26", "2023-12-21"), regle, "conforme",
        "4 jours francs"),
      Cas(
        "Mais il en faut cinq à 3 500 habitants",
        envoi("2023-12-26", "2023-12-21", population: 3500), regle, "irregularite", "5 requis"),
    ])
  }

  @Test func votes() throws {
    func egalite(_ autres: [String: Any]) -> Conseil {
      let vote = ["pour": 6, "contre": 6, "abstentions": 0].merging(autres) { _, new in new }
      return Conseil("2024-05-14", presents: 12).point(["vote": vote])
    }
    try juge([
      Cas(
        "Égalité, le président pour",
        egalite(["mode": "main_levee", "voix_president": "pour", "resultat": "adopte"]),
        "vote-resultat", "conforme", "Pour 6, contre 6 : adoptée"),
      Cas(
        "Égalité au scrutin secret, annoncée adoptée",
        egalite(["mode": "secret", "resultat": "adopte"]), "vote-resultat", "nullite", "6"),
      Cas(
        "Égalité, le président contre",
        egalite(["mode": "main_levee", "voix_president": "contre", "resultat": "adopte"]),
        "vote-resultat", "nullite", "6"),
    ])
  }
}
