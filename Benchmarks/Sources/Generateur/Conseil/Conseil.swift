import Deliberation
import TestSupport

/// An assembly, before anything is decided.
struct Conseil {
  /// `conseil_municipal` or `conseil_communautaire`.
  let type: Assemblee.Categorie
  let commune: String
  let departement: String
  let codeInsee: String
  let population: Int
  /// The members of the table of the law, as it stands since 23 March 2014.
  let sieges: Int
  /// Of an EPCI: a member commune has 3 500 inhabitants or more.
  let membres3500: Bool

  var estCommune: Bool { type == .conseil_municipal }
  /// The three départements with a law of their own.
  var estAlsaceMoselle: Bool { estCommune && ["57", "67", "68"].contains(departement) }

  init(_ taille: Taille, _ hasard: inout SeededGenerator) {
    let strate: Strate
    switch taille {
    case .france: (type, strate) = Self.tiree(&hasard)
    case .ordinaires: (type, strate) = (.conseil_municipal, Strate.communes[2])
    case .grandes: (type, strate) = (.conseil_municipal, Strate.communes[hasard.entre(10...11)])
    }
    population = hasard.entre(strate.population)
    let enPlus = type == .conseil_municipal ? 0 : hasard.below(6)
    sieges = min(69, strate.membres + enPlus)
    membres3500 = type != .conseil_municipal && (population >= 15_000 || hasard.une(sur: 3))
    departement = hasard.parmi(Lieux.departements)
    codeInsee = Lieux.codeInsee(departement, &hasard)
    commune = Lieux.commune(&hasard)
  }

  /// A commune or an EPCI, each as often as France has it.
  private static func tiree(
    _ hasard: inout SeededGenerator
  ) -> (Assemblee.Categorie, Strate) {
    var rang = hasard.below(34_955 + 1_254)
    for strate in Strate.communes {
      if rang < strate.nombre { return (.conseil_municipal, strate) }
      rang -= strate.nombre
    }
    for strate in Strate.epci {
      if rang < strate.nombre { return (.conseil_communautaire, strate) }
      rang -= strate.nombre
    }
    return (.conseil_municipal, Strate.communes[2])
  }

  /// The legal number of members on `jour`: it was nine in the smallest until March 2014.
  func effectif(_ loi: Loi) -> Int {
    estCommune && population < 100 && loi.jour < Loi.reformeDesConseils ? 9 : sieges
  }

  /// As the record gives it; the members in office are for the caller to tell.
  func assemblee(_ loi: Loi) -> Assemblee {
    var assemblee = Assemblee()
    assemblee.type = type
    assemblee.departement = departement
    assemblee.population = population
    guard estCommune else {
      assemblee.nom = "Communauté de communes de " + commune
      assemblee.membres_3500 = membres3500
      return assemblee
    }
    assemblee.commune = commune
    assemblee.code_insee = codeInsee
    assemblee.siren = siren
    assemblee.effectif_legal = effectif(loi)
    return assemblee
  }

  /// That of a commune: 21, the département, the code, and the digit of Luhn.
  private var siren: String {
    let numerique = departement.hasPrefix("2A") || departement.hasPrefix("2B") ? "20" : departement
    let debut = "21" + numerique + "0" + codeInsee.suffix(3)
    let somme = debut.utf8.enumerated().reduce(0) { somme, chiffre in
      let valeur = Int(chiffre.element) - 48
      guard chiffre.offset % 2 == 1 else { return somme + valeur }
      return somme + valeur * 2 / 10 + valeur * 2 % 10
    }
    return debut + String((10 - somme % 10) % 10)
  }

  static func troisChiffres(_ nombre: Int) -> String {
    let texte = String(nombre)
    return String(repeating: "0", count: max(0, 3 - texte.utf8.count)) + texte
  }
}
