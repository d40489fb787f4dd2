import Deliberation
import Reporting
import RuleEngine

/// A parameter: its values over time, their sources, and the form that adds one.
struct ParametrePage {
  let parametre: Parametre
  let jour: Jour
  /// Why the last form was refused.
  var refus: String?
  /// What the refused form said.
  var saisie: [String: String] = [:]

  var html: String {
    Frame.page(
      parametre.titre, section: .parametres,
      main: """
        <header class="entete">
        <p class="sur"><a href="/parametres">Paramètres</a> · \(parametre.nom)</p>
        <h1>\(parametre.titre)</h1>
        \(parametre.unite.map { "<p class=\"sous\">En \($0).</p>" } as Markup?)
        </header>
        \(Frise(parametre: parametre, jour: jour).svg)
        \(valeurs)
        \(formulaire)
        """)
  }

  private var valeurs: Markup {
    """
    <div class="defile" tabindex="0" role="region" aria-label="Valeurs">
    <table class="valeurs"><caption>Valeurs, de la plus récente à la plus ancienne</caption>
    <thead><tr><th scope="col">Période</th><th scope="col">Valeur</th><th scope="col">Source</th>
    </tr></thead>
    <tbody>
    \(parametre.fenetres.reversed().markup(ligne))</tbody></table></div>
    \(hors)
    """
  }

  private func ligne(_ fenetre: Parametre.Fenetre) -> Markup {
    let details = FenetrePhrase.details(fenetre.contenu, unite: parametre.unite)
    let isCurrent: Markup = fenetre.contient(jour) ? " class=\"actuelle\"" : ""
    let publie: Markup =
      fenetre.publie.map { " <span class=\"doux\">publié le \(Mots.date($0))</span>" } ?? ""
    return """
      <tr\(isCurrent)><td>\(FenetrePhrase.periode(fenetre))\(publie)</td>
      <td>\(details.markup { "<div>\($0.0)</div>" })</td>
      <td>\(details.markup { "<div>\(source($0.1))</div>" })</td></tr>

      """
  }

  private func source(_ valeur: Parametre.Valeur) -> Markup {
    let verifie: Markup =
      valeur.verifieLe.map { " <span class=\"doux\">vérifié le \(Mots.date($0))</span>" } ?? ""
    return "\(valeur.source)\(" (à vérifier)", when: valeur.aVerifier)\(verifie)"
  }

  private var hors: Markup {
    switch parametre.horsFenetre {
    case .interdit: ""
    case .sansObjet: "<p class=\"doux\">Hors de ces périodes : sans objet.</p>"
    case .valeur(let valeur):
      """
      <p class="doux">Hors de ces périodes :
      \(ValeurPhrase.texte(valeur, unite: parametre.unite)).</p>
      """
    }
  }

  private var formulaire: Markup {
    let champ = { (nom: String) in saisie[nom] ?? "" }
    return """
      <section class="carte" id="ajouter" aria-labelledby="titre-ajouter">
      <h2 id="titre-ajouter">Une nouvelle valeur</h2>
      \(refus.map { "<p class=\"alerte\" role=\"alert\">\($0)</p>" } as Markup?)
      <form class="champs" method="post" action="/parametres/\(Percent.encoded(parametre.nom))">
      <p><label for="du">À partir du</label>
      <input id="du" name="du" type="date" required value="\(champ("du"))"></p>
      <p><label for="valeur">Valeur</label>
      <input id="valeur" name="valeur" required value="\(champ("valeur"))"></p>
      <p><label for="source">Source</label>
      <input id="source" name="source" required placeholder="Loi 2027-12 art. 3"
      value="\(champ("source"))"></p>
      <p><label for="motif">Motif du changement</label>
      <input id="motif" name="motif" required value="\(champ("motif"))"></p>
      <p><label for="auteur">Votre nom</label>
      <input id="auteur" name="auteur" required autocomplete="name" data-auteur
      value="\(champ("auteur"))"></p>
      <p class="actions"><button class="bouton principal">Ajouter la valeur</button></p>
      </form>
      <p class="doux">La valeur actuelle prend fin la veille. Le fichier
      <code>\(parametre.fichier)</code> est changé à cet endroit seulement, après avoir été rechargé
      avec toutes les règles.</p>
      </section>
      """
  }
}
