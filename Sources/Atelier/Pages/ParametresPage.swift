import Deliberation
import Reporting
import RuleEngine

/// The parameters, by group, each with its value of today.
struct ParametresPage {
  let parametres: [Parametre]
  let jour: Jour

  var html: String {
    var groupes: [String: [Parametre]] = [:]
    for parametre in parametres { groupes[parametre.groupe, default: []].append(parametre) }
    return Frame.page(
      "Paramètres", section: .parametres,
      main: """
        <h1>Paramètres</h1>
        <p class="sous">Les chiffres de la loi, avec leurs dates et leurs sources.</p>
        <p class="filtre"><label for="cherche">Chercher un paramètre</label>
        <input id="cherche" type="search" data-cherche="#liste"></p>
        <div id="liste">
        \(groupes.sorted { $0.key < $1.key }.markup { groupe($0.key, $0.value) })</div>
        """)
  }

  private func groupe(_ nom: String, _ parametres: [Parametre]) -> Markup {
    """
    <section class="theme"><h2>\(ReglesPage.theme(nom.replacing("_", with: "-")))
    <span class="n">\(parametres.count)</span></h2>
    <ul class="regles">
    \(parametres.markup(ligne))</ul></section>

    """
  }

  private func ligne(_ parametre: Parametre) -> Markup {
    let fenetre = parametre.fenetres.first { $0.contient(jour) }
    let valeur = fenetre.map { FenetrePhrase.valeur($0.contenu, unite: parametre.unite) }
    return """
      <li><a href="/parametres/\(Percent.encoded(parametre.nom))">\(parametre.titre)</a>
      <b>\(valeur ?? "sans valeur aujourd'hui")</b>
      <span class="doux">\(parametre.nom) · \(valeurs(parametre))</span></li>

      """
  }

  private func valeurs(_ parametre: Parametre) -> String {
    Mots.compte(parametre.fenetres.count, "période", "périodes")
  }
}
