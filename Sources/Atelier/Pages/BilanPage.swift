import Deliberation
import Reporting
import RuleEngine

/// What the acts come to, as numbers and as bars.
struct BilanPage {
  let comptes: Comptes
  let regles: [Regle]

  /// The most months and rules that are shown.
  private static let most = 36

  var html: String {
    Frame.page(
      "Bilan", section: .bilan,
      main: """
        <h1>Bilan</h1>
        \(comptes.actes == 0 ? vide : contenu)
        """)
  }

  private var vide: Markup {
    "<p class=\"rien\">Aucun acte pour l'instant. <a href=\"/actes\">Ajoutez des documents</a>.</p>"
  }

  private var contenu: Markup {
    """
    <p class="sous">\(Mots.compte(comptes.actes, "acte", "actes")), dont
    \(comptes.reguliers) sans manquement.</p>
    <ul class="chiffres">
    \(Gravite.allCases.markup(chiffre))</ul>
    \(parMois)
    \(parRegle)
    """
  }

  private func chiffre(_ gravite: Gravite) -> Markup {
    """
    <li><a href="/actes?etat=\(gravite.rawValue)">\
    \(Mot.gravite(gravite, nombre: comptes.gravites[gravite] ?? 0))</a></li>

    """
  }

  private var parMois: Markup {
    let mois = comptes.mois.keys.sorted().suffix(Self.most)
    guard !mois.isEmpty else { return "" }
    let rows = mois.map { mois in
      Barres.Ligne(
        titre: "\(mois.mois < 10 ? "0" : "")\(mois.mois)/\(mois.annee)",
        parts: Barres.ordre.map { comptes.mois[mois]?[$0] ?? 0 })
    }
    return """
      <section aria-labelledby="titre-mois"><h2 id="titre-mois">Par mois de séance</h2>
      <p class="doux">Actes, par leur manquement le plus grave.</p>
      \(Barres.cles)
      \(Barres(titre: "Actes par mois", lignes: rows).svg)
      </section>
      """
  }

  private var parRegle: Markup {
    guard !comptes.regles.isEmpty else { return "" }
    let rows = comptes.regles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.most)
    let items = rows.markup { id, nombre in
      let titre = regles.first { $0.id == id }?.titre ?? id
      return """
        <tr><th scope="row"><a href="/actes?regle=\(Percent.encoded(id))">\(titre)</a></th>
        <td>\(nombre)</td></tr>

        """
    }
    return """
      <section aria-labelledby="titre-regle"><h2 id="titre-regle">Par règle</h2>
      <table class="sobre"><caption>Actes où chaque règle constate un manquement</caption>
      \(items)</table></section>
      """
  }
}
