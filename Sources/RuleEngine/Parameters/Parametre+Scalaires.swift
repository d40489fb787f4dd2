import Deliberation

extension Parametre {
  /// Every value that the parameter takes, in the order of the file.
  public var scalaires: [Scalaire] {
    var all = fenetres.flatMap { $0.contenu.scalaires }
    if case .valeur(let valeur) = horsFenetre { all.append(valeur) }
    return all
  }
}

extension Parametre.Contenu {
  /// Every value that the window may give.
  public var scalaires: [Scalaire] {
    switch self {
    case .valeur(let valeur): [valeur.valeur]
    case .conteste(let valeurs): valeurs.map(\.valeur)
    case .parPopulation(let tranches): tranches.map(\.valeur.valeur)
    case .parAssemblee(let contenus):
      Assemblee.Categorie.allCases.flatMap { contenus[$0]?.scalaires ?? [] }
    }
  }
}
