import Deliberation
import Reporting
import RuleEngine

/// What the acts come to, as numbers and pictures.
struct BilanPage {
  let bilan: Bilan
  let regles: [Regle]

  var html: String {
    Frame.page(
      "Bilan", section: .bilan, styles: ["/fichiers/dessins.css"],
      main: """
        <h1>Bilan</h1>
        \(bilan.total.documents == 0 ? Self.vide : contenu)
        """)
  }

  static let vide: Markup = """
    <p class="rien">Aucun acte pour l'instant. <a href="/actes">Ajoutez des documents</a>.</p>
    """

  private var contenu: Markup {
    """
    \(Markup(trusted: Motif.definitions))
    <p class="sous">\(Mots.compte(bilan.total.documents, "acte", "actes")).</p>
    <ul class="chiffres">
    \(Gravite.allCases.markup(chiffre))</ul>
    <ul class="cles" aria-label="Les motifs">
    \(Gravite.allCases.markup(cle))</ul>
    \(section("Au fil des séances", MoisFigure(bilan).figure))
    \(section("Par règle", ReglesFigure(bilan, regles: regles).figure))
    """
  }

  private func chiffre(_ gravite: Gravite) -> Markup {
    let nombre = bilan.total.synthese[gravite]
    return """
      <li><a href="/actes?etat=\(gravite.rawValue)">\(Mot.gravite(gravite, nombre: nombre))</a></li>

      """
  }

  /// What a pattern of the pictures stands for.
  private func cle(_ gravite: Gravite) -> Markup {
    "<li>\(Markup(trusted: Motif(gravite).echantillon)) \(Mots.gravite(gravite))</li>\n"
  }

  private func section(_ titre: String, _ figure: Figure?) -> Markup {
    guard let figure else { return "" }
    return """
      <section class="image" aria-label="\(titre)"><h2>\(titre)</h2>
      \(Markup(trusted: figure.html))</section>

      """
  }
}
