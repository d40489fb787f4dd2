import Deliberation
import RuleEngine

extension Parametre {
  /// Every value that the parameter takes, in the order of the file.
  var scalaires: [Scalaire] {
    var all = fenetres.flatMap { $0.contenu.scalaires }
    if case .valeur(let valeur) = horsFenetre { all.append(valeur) }
    return all
  }
}

extension Parametre.Contenu {
  fileprivate var scalaires: [Scalaire] {
    switch self {
    case .valeur(let valeur): [valeur.valeur]
    case .conteste(let valeurs): valeurs.map(\.valeur)
    case .parPopulation(let tranches): tranches.map(\.valeur.valeur)
    case .parAssemblee(let contenus):
      Assemblee.Categorie.allCases.flatMap { contenus[$0]?.scalaires ?? [] }
    }
  }
}
