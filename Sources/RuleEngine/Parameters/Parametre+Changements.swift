import Deliberation

extension Parametre {
  /// The days from which it may read otherwise than on the day before.
  var changements: [Jour] {
    fenetres.flatMap { fenetre in
      let bornes = [fenetre.du] + (fenetre.au.map { [$0.ajoutant(1)] } ?? [])
      return bornes + fenetre.marges
    }
  }
}

extension Parametre.Fenetre {
  /// The first day of what surrounds an uncertain bound, and the first after it.
  fileprivate var marges: [Jour] {
    var jours: [Jour] = []
    if bornesIncertaines.contains(.debut) { jours.append(du) }
    if bornesIncertaines.contains(.fin), let au { jours.append(au) }
    return jours.flatMap { jour in
      [jour.ajoutant(-Parametre.margeIncertaine), jour.ajoutant(Parametre.margeIncertaine + 1)]
    }
  }
}

extension Parametre.Contenu {
  /// The greatest populations of its ranges.
  var bornes: [Int] {
    switch self {
    case .valeur, .conteste: []
    case .parPopulation(let tranches): tranches.compactMap(\.jusqua)
    case .parAssemblee(let contenus): contenus.values.flatMap(\.bornes)
    }
  }
}
