import Deliberation
import RuleEngine

/// The values of a parameter on a line of time, as SVG; the table beside it says the same in words.
struct Frise {
  let parametre: Parametre
  let jour: Jour

  private static let largeur = 960
  private static let hauteur = 64
  private static let marge = 8

  var svg: Markup {
    guard let debut = parametre.fenetres.first?.du else { return "" }
    let fin = max(jour, parametre.fenetres.last.map { $0.au ?? $0.du } ?? jour).ajoutant(365)
    let echelle = Echelle(debut: debut, fin: fin, largeur: Self.largeur - 2 * Self.marge)
    return """
      <div class="defile" tabindex="0" role="region" aria-label="Frise">
      <svg class="frise" viewBox="0 0 \(Self.largeur) \(Self.hauteur + 22)" role="img"
      aria-label="Frise des valeurs de \(parametre.titre)">
      \(parametre.fenetres.enumerated().markup { bande($1, $0, echelle, fin) })\
      \(annees(debut, fin, echelle))\
      <line class="aujourdhui" x1="\(Self.marge + echelle.x(jour))" y1="0"
      x2="\(Self.marge + echelle.x(jour))" y2="\(Self.hauteur)"></line>
      </svg></div>

      """
  }

  /// A period: its value when there is room for it.
  private func bande(
    _ fenetre: Parametre.Fenetre, _ rang: Int, _ echelle: Echelle, _ fin: Jour
  ) -> Markup {
    let gauche = echelle.x(fenetre.du)
    let largeur = max(2, echelle.x(fenetre.au?.ajoutant(1) ?? fin) - gauche)
    let valeur = FenetrePhrase.valeur(fenetre.contenu, unite: nil)
    let tient = valeur.count * 9 + 12 < largeur
    let conteste = if case .conteste = fenetre.contenu { " conteste" } else { "" }
    let x = Self.marge + gauche
    let milieu = "x=\(x + largeur / 2) y=\(Self.hauteur / 2 + 5)"
    return """
      <g class="bande b\(rang % 2)\(conteste)"><title>\(FenetrePhrase.periode(fenetre)) :
      \(valeur)</title>
      <rect x="\(x)" y="12" width="\(largeur)" height="\(Self.hauteur - 24)" rx="3"></rect>\
      \("<text \(milieu)>\(valeur)</text>", when: tient)\
      </g>

      """
  }

  /// The years, as many as there is room for.
  private func annees(_ debut: Jour, _ fin: Jour, _ echelle: Echelle) -> Markup {
    let (premiere, derniere) = (debut.civil.annee + 1, fin.civil.annee)
    guard premiere <= derniere else { return "" }
    let pas = max(1, (derniere - premiere) / 10)
    return stride(from: premiere, through: derniere, by: pas).markup { annee in
      guard let jour = Jour(annee: annee, mois: 1, jour: 1) else { return "" }
      let x = Self.marge + echelle.x(jour)
      return "<text class=\"annee\" x=\"\(x)\" y=\"\(Self.hauteur + 14)\">\(annee)</text>\n"
    }
  }

  /// Days as columns.
  private struct Echelle {
    let debut: Jour
    let fin: Jour
    let largeur: Int

    func x(_ jour: Jour) -> Int {
      let (passes, tous) = (min(max(0, jour - debut), fin - debut), max(1, fin - debut))
      return passes * largeur / tous
    }
  }
}
