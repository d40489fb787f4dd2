import Deliberation

extension Parametre {
  /// The same parameter as far as verdicts go: without where it is declared, where its texts are
  /// read and when they were last compared.
  public var sansPlace: Parametre {
    Parametre(
      nom: nom, titre: titre, unite: unite,
      fenetres: fenetres.map { fenetre in
        Fenetre(
          du: fenetre.du, au: fenetre.au, publie: fenetre.publie,
          bornesIncertaines: fenetre.bornesIncertaines, contenu: fenetre.contenu.sansLien)
      }, horsFenetre: horsFenetre, fichier: "", ligne: 0)
  }
}

extension Parametre.Contenu {
  fileprivate var sansLien: Parametre.Contenu {
    switch self {
    case .valeur(let valeur): .valeur(valeur.sansLien)
    case .conteste(let valeurs): .conteste(valeurs.map(\.sansLien))
    case .parPopulation(let tranches):
      .parPopulation(tranches.map { .init(jusqua: $0.jusqua, valeur: $0.valeur.sansLien) })
    case .parAssemblee(let contenus): .parAssemblee(contenus.mapValues(\.sansLien))
    }
  }
}

extension Parametre.Valeur {
  fileprivate var sansLien: Parametre.Valeur {
    .init(valeur: valeur, source: source, aVerifier: aVerifier, lien: nil, verifieLe: nil)
  }
}
