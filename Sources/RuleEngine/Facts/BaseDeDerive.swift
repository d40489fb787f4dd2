/// A told fact that a derived one comes from.
struct BaseDeDerive {
  /// Whether its path starts where the derived fact stands, and not at the séance.
  let estVoisin: Bool
  let noms: [String]

  /// What the derived fact called `nom` comes from, in the order that verdicts cite it.
  static func bases(of nom: String) -> [BaseDeDerive] { toutes[nom] ?? [] }

  private static let toutes: [String: [BaseDeDerive]] = [
    "nb_presents": [voisin("presents"), seance("nombres", "presents"), seance("membres")],
    "presents_ouverture": [voisin("presents"), seance("membres")],
    "nb_distance": [voisin("presents"), seance("membres")],
    "presents_vote": [voisin("presents"), voisin("sorties"), seance("membres")],
    "pouvoirs": [voisin("procurations"), seance("procurations")],
    "nb_votants_max": [
      voisin("presents"), seance("nombres", "presents"), seance("membres"), seance("procurations"),
    ],
    "jours_francs": [seance("convocation", "date"), seance("date")],
    "strate": [seance("assemblee", "population")],
    "suffrages_exprimes": [voisin("vote", "pour"), voisin("vote", "contre")],
    // The object that the name is of.
    "nom_complet": [voisin()],
  ]

  private static func voisin(_ noms: String...) -> BaseDeDerive {
    BaseDeDerive(estVoisin: true, noms: noms)
  }

  private static func seance(_ noms: String...) -> BaseDeDerive {
    BaseDeDerive(estVoisin: false, noms: noms)
  }

  /// Where the law of the day is taken from.
  static let date = seance("date")
}
