import Reporting
import RuleEngine

/// Horizontal bars in parts, as SVG, each with its numbers in words.
struct Barres {
  struct Ligne {
    let titre: String
    /// In the order of `ordre`.
    let parts: [Int]
  }

  let titre: String
  let lignes: [Ligne]

  /// The parts of a bar: from the heaviest to none.
  static let ordre: [Gravite?] = Gravite.allCases.map { $0 } + [nil]

  private static let largeur = 960
  private static let pas = 30
  private static let gauche = 110

  /// What each part is.
  static var cles: Markup {
    let items = ordre.markup { part in
      let mot =
        part.map { Mot.gravite($0) } ?? Mot.etat("conforme", "✓", "aucun manquement")
      return "<li>\(mot)</li>\n"
    }
    return "<ul class=\"cles\">\n\(items)</ul>"
  }

  var svg: Markup {
    let most = max(1, lignes.map { $0.parts.reduce(0, +) }.max() ?? 1)
    let hauteur = lignes.count * Self.pas + 4
    return """
      <div class="defile" tabindex="0" role="region" aria-label="\(titre)">
      <svg class="barres" viewBox="0 0 \(Self.largeur) \(hauteur)" role="img"
      aria-label="\(titre)">
      \(lignes.enumerated().markup { ligne($1, $0 * Self.pas, most) })</svg></div>

      """
  }

  private func ligne(_ ligne: Ligne, _ y: Int, _ most: Int) -> Markup {
    var x = Self.gauche
    var rects: [Markup] = []
    for (part, nombre) in zip(Self.ordre, ligne.parts) where nombre > 0 {
      let largeur = max(3, nombre * (Self.largeur - Self.gauche - 60) / most)
      rects.append(
        """
        <rect class="part \(part?.rawValue ?? "conforme")" x="\(x)" y="\(y + 6)" \
        width="\(largeur)" height="\(Self.pas - 10)"></rect>
        """)
      x += largeur + 2
    }
    let total = ligne.parts.reduce(0, +)
    return """
      <g><title>\(ligne.titre) : \(mots(ligne))</title>
      <text class="cote" x="0" y="\(y + 21)">\(ligne.titre)</text>\(rects)\
      <text x="\(x + 6)" y="\(y + 21)">\(total)</text></g>

      """
  }

  private func mots(_ ligne: Ligne) -> String {
    let parts = zip(Self.ordre, ligne.parts).filter { $1 > 0 }.map { part, nombre in
      "\(nombre) \(part.map(Mots.gravite) ?? "sans manquement")"
    }
    return Mots.enumeration(parts)
  }
}
