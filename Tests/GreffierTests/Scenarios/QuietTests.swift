import Foundation
import TestSupport
import Testing

/// Regular and complete séances: nothing may be said against them.
@Suite struct QuietTests {
  /// The law at these dates differs: both sides of 1 July 2022, then inside each emergency window.
  private static let dates = [
    "2019-03-12", "2020-03-26", "2020-04-15", "2020-06-10", "2020-07-15", "2020-09-15",
    "2020-12-10", "2021-03-11", "2021-10-14", "2022-03-10", "2022-06-30", "2022-07-01",
    "2022-09-15", "2024-03-12", "2026-04-09",
  ]

  /// The day `jours` after `date`.
  private func jour(_ date: String, _ jours: Int) throws -> String {
    let format = Date.ISO8601FormatStyle().year().month().day()
    let start = try Date(date, strategy: format)
    return start.addingTimeInterval(TimeInterval(jours) * 86_400).formatted(format)
  }

  /// A complete séance of a council of `exercice` members, one of them absent.
  private func seance(_ date: String, population: Int, exercice: Int) throws -> Conseil {
    var conseil = Conseil(
      date, population: population, exercice: exercice, presents: exercice - 2,
      pouvoirs: [(Conseil.lettre(exercice - 2), "B")])
    let membres = conseil.cles["membres"] as? [[String: Any]] ?? []
    conseil.cles["membres"] = membres + [Conseil.membre(Conseil.lettre(exercice - 1), "excuse")]
    let moderne = date >= "2022-07-01"
    return try conseil.avec(
      "assemblee",
      [
        "effectif_legal": exercice, "commune": "Auxonne", "departement": "21",
        "nomenclature": "M57",
        "lieu_habituel": "mairie", "publication_choix": "electronique",
      ]
    ).avec([
      "heure": "20:00", "lieu": "mairie", "session": "ordinaire", "president": "NomA",
      "secretaire": "NomB", "affichage": ["date": jour(date, -8)],
      "procurations": [
        [
          "mandant": Conseil.nom(Conseil.lettre(exercice - 2)), "mandataire": "NomB",
          "ecrite": true, "date": jour(date, -2), "rang": 1,
        ]
      ],
      "nombres": [
        "presents": exercice - 2, "representes": 1, "absents": 1, "votants": exercice - 1,
      ],
      "convocation": [
        "date": jour(date, -8), "rang": 1, "mode": "electronique",
        "urgence": ["invoquee": false],
        "ordre_du_jour": [
          "Élection du maire", "Voirie communale", "Compte administratif",
          "Affectation du résultat", "Budget primitif",
        ],
        "note_synthese": ["jointe": true, "date": jour(date, -8)],
      ],
      "liste": ["affichage_date": jour(date, 3), "en_ligne_date": jour(date, 3)],
    ]).avec(moderne ? ["pv": ["signataires": ["NomA", "NomB"]]] : [:])
  }

  /// The keys of a complete item; `voix` are those in its favour.
  private func point(
    _ date: String, _ voix: Int, _ valeurs: [String: Any] = [:]
  ) throws -> [String: Any] {
    let moderne = date >= "2022-07-01"
    let vote: [String: Any] = [
      "mode": "main_levee", "pour": voix, "contre": 0, "abstentions": 0,
      "resultat": "adopte_unanimite",
    ]
    return try [
      "numero": "2024-01", "objet": "Voirie communale", "complet": true, "nature": "ordinaire",
      "visas": ["Vu le code général des collectivités territoriales"],
      "dispositif": ["DÉCIDE d'approuver les travaux"], "vote": vote,
      "transmission": ["date": jour(date, 2)], "execution_date": jour(date, 8),
      "publication": ["date": jour(date, 3), "mode": moderne ? "electronique" : "affichage"],
      "signatures": ["NomA", "NomB"], "voies_recours": true,
    ].merging(valeurs) { _, new in new }
  }

  private func nothing(against conseils: [(titre: String, conseil: Conseil)]) throws {
    let all = try verdicts(of: conseils)
    try #require(all.count == conseils.count)
    for ((titre, _), verdicts) in zip(conseils, all) {
      for verdict in verdicts {
        let resultat = verdict["resultat"] as? String ?? ""
        #expect(
          !["manquement", "erreur"].contains(resultat),
          "\(titre) : \(verdict["regle"] ?? "") \(verdict["message"] ?? "")")
      }
      let open = Set(
        verdicts.filter { $0["resultat"] as? String == "indetermine" }
          .compactMap { $0["regle"] as? String })
      #expect(open.count <= 10, "\(titre) : \(open.sorted())")
    }
  }

  @Test(arguments: [(1300, 15), (12_000, 33)]) func ordinary(population: Int, exercice: Int) throws
  {
    try nothing(
      against: Self.dates.map { date in
        let conseil = try seance(date, population: population, exercice: exercice)
        return ("\(date), \(population)", conseil.point(try point(date, exercice - 1)))
      })
  }

  @Test(arguments: [(1300, 15), (12_000, 33)]) func accounts(population: Int, exercice: Int) throws
  {
    let dates = ["2019-04-09", "2021-06-03", "2022-04-07", "2023-04-06", "2024-04-09"]
    try nothing(
      against: dates.map { date in
        let annee = (Int(date.prefix(4)) ?? 0) - 1
        let compte = try point(
          date, exercice - 2,
          [
            "nature": "compte_administratif", "objet": "Compte administratif \(annee)",
            "president": "NomB", "maire_vote": false, "sorties": ["NomA"],
            "compte": ["exercice": annee, "compte_gestion_date": jour(date, -10)],
          ])
        let affectation = try point(
          date, exercice - 1,
          [
            "ordre": 2, "numero": "2024-02", "nature": "affectation_resultat",
            "objet": "Affectation du résultat",
            "affectation": [
              "compte_date": date, "resultat": 90_000, "besoin": 50_000, "reserve": 60_000,
            ],
          ])
        let conseil = try seance(date, population: population, exercice: exercice)
        return (
          "\(date), \(population)",
          conseil.avec([
            "deliberations": [compte.merging(["ordre": 1]) { _, new in new }, affectation]
          ])
        )
      })
  }

  @Test(arguments: [(1300, 15), (12_000, 33)]) func budget(population: Int, exercice: Int) throws {
    let dates = [
      "2019-04-09", "2020-07-20", "2021-04-08", "2022-04-07", "2024-04-09", "2026-04-23",
    ]
    try nothing(
      against: dates.map { date in
        let annee = Int(date.prefix(4)) ?? 0
        let sections = ["fonctionnement", "investissement"].map {
          ["nom": $0, "recettes": 1_000_000, "depenses": 1_000_000] as [String: Any]
        }
        let valeurs: [String: Any] = try [
          "nature": "budget_primitif", "objet": "Budget primitif \(annee)",
          "budget": [
            "exercice": annee, "communication_date": jour(date, -15),
            "debat_date": jour(date, -40), "sections": sections, "annuite": 40_000,
            "ressources_propres": 90_000,
          ],
        ]
        let conseil = try seance(date, population: population, exercice: exercice)
        return (
          "\(date), \(population)", conseil.point(try point(date, exercice - 1, valeurs))
        )
      })
  }

  @Test func installation() throws {
    let dates = ["2014-03-29", "2020-05-25", "2020-07-04", "2026-03-21"]
    try nothing(
      against: dates.map { date in
        let tour: [String: Any] = [
          "rang": 1, "blancs": 1, "nuls": 0,
          "suffrages": [["nom": "NomA", "voix": 12], ["nom": "NomC", "voix": 1]],
        ]
        let valeurs: [String: Any] = [
          "nature": "election_maire", "objet": "Élection du maire", "president": "NomE",
          "vote": ["mode": "secret", "tours": [tour], "resultat": "adopte"],
          "dispositif": ["PROCLAME NomA maire"],
        ]
        let conseil = try seance(date, population: 1300, exercice: 15)
        return (
          date,
          conseil.avec(["session": "installation"])
            .membre("E", ["date_naissance": "1940-01-01"])
            .point(try point(date, 14, valeurs))
        )
      })
  }

  @Test func intercommunality() throws {
    try nothing(
      against: Self.dates.map { date in
        let conseil = try seance(date, population: 20_000, exercice: 33)
        return (
          date,
          conseil.avec(
            "assemblee",
            ["type": "conseil_communautaire", "nom": "Val de Saône", "membres_3500": true]
          ).point(try point(date, 32))
        )
      })
  }
}
