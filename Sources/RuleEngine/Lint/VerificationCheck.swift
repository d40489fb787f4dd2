import Deliberation

/// Finds the parameter values that were last compared with their texts long ago.
enum VerificationCheck {
  /// Years after which a check is old.
  private static let years = 2

  static func findings(_ parametres: [Parametre], on jour: Jour) -> [LintFinding] {
    let limite = before(jour)
    return parametres.flatMap { parametre in
      let old = parametre.valeurs.compactMap(\.verifieLe).filter { $0 < limite }
      return Set(old).sorted().map { verifieLe in
        LintFinding(
          .oldCheck(parametre: parametre.nom, verifieLe: verifieLe), fichier: parametre.fichier,
          ligne: parametre.ligne)
      }
    }
  }

  /// The same day so many years before; 28 February for the 29th.
  private static func before(_ jour: Jour) -> Jour {
    let (annee, mois, quantieme) = jour.civil
    return Jour(annee: annee - years, mois: mois, jour: quantieme)
      ?? Jour(annee: annee - years, mois: mois, jour: quantieme - 1) ?? jour
  }
}

extension Parametre {
  /// Every value of every window, in order; those by type of assembly in the order of the types.
  var valeurs: [Valeur] { fenetres.flatMap { $0.contenu.valeurs } }
}

extension Parametre.Contenu {
  fileprivate var valeurs: [Parametre.Valeur] {
    switch self {
    case .valeur(let valeur): [valeur]
    case .conteste(let valeurs): valeurs
    case .parPopulation(let tranches): tranches.map(\.valeur)
    case .parAssemblee(let contenus):
      Assemblee.Categorie.allCases.flatMap { contenus[$0]?.valeurs ?? [] }
    }
  }
}
