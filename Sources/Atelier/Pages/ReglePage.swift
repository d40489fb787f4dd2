import Deliberation
import Reporting
import RuleEngine

/// A rule: in words, its cases, and its source in an editor.
struct ReglePage {
  let stem: String
  /// Nil when the file does not load.
  let regle: Regle?
  let texte: RuleText
  let problemes: [RuleProblem]
  /// Nil when its essais cannot be run.
  let essais: EssaiRun?
  let history: [VersionKeeper.Entry]
  /// The line of the source to show first.
  let ligne: Int?

  var html: String {
    Frame.page(
      regle?.titre ?? stem, section: .regles,
      scripts: CodeMirror.scripts + ["/fichiers/editeur.js"], styles: CodeMirror.styles,
      main: """
        <header class="entete">
        <p class="sur"><a href="/regles">Règles</a> · \(stem)</p>
        <h1>\(regle?.titre ?? stem)</h1>
        \(mots)
        </header>
        \(editeur)
        \(cas)
        \(versions)
        """)
  }

  private var mots: Markup {
    guard let regle else {
      return "<p class=\"alerte\">Ce fichier ne se charge pas : corrigez-le ci-dessous.</p>"
    }
    return """
      <dl class="mots">
      <dt>Articles</dt><dd>\(regle.articles.joined(separator: ", "))</dd>
      <dt>Gravité usuelle</dt><dd>\(Mot.gravite(regle.gravite))\
      \(" · à vérifier : une seule source la confirme", when: regle.aVerifier)</dd>
      <dt>Porte sur</dt><dd>\(regle.portee == .seance ? "la séance" : "chaque délibération")</dd>
      <dt>En vigueur</dt><dd>\(Self.periode(regle.enVigueur))</dd>
      </dl>
      """
  }

  static func periode(_ periode: Regle.Periode?) -> String {
    switch (periode?.du, periode?.au) {
    case (let du?, let au?): "du \(Mots.date(du)) au \(Mots.date(au))"
    case (let du?, nil): "depuis le \(Mots.date(du))"
    case (nil, let au?): "jusqu'au \(Mots.date(au))"
    case (nil, nil): "sans limite de date"
    }
  }

  private var cas: Markup {
    """
    <section aria-labelledby="titre-cas" data-cas>
    <h2 id="titre-cas">Essais</h2>
    <p class="doux" data-bilan>\(bilan)</p>
    <ul class="cas">
    \((essais?.cases ?? []).markup(Self.ligne))</ul>
    </section>
    """
  }

  private var bilan: String {
    guard let essais, !essais.cases.isEmpty else { return "Cette règle n'a pas d'essais." }
    let manquent = essais.missing.count
    let lignes =
      manquent == 0
      ? "toutes les lignes sont essayées"
      : "\(Mots.compte(manquent, "ligne n'est pas essayée", "lignes ne sont pas essayées"))"
    return "\(Mots.compte(essais.cases.count, "cas", "cas")), "
      + "\(Mots.compte(essais.failures, "échec", "échecs")) ; \(lignes)."
  }

  private static func ligne(_ cas: EssaiRun.Case) -> Markup {
    let etat =
      cas.faute == nil
      ? Mot.etat("conforme", "✓", "réussi") : Mot.etat("nullite", "✕", "échoué")
    let faute: Markup = cas.faute.map { "<span class=\"doux\">\($0)</span>" } ?? ""
    return
      "<li>\(etat) <b>\(cas.nom)</b> <span class=\"doux\">→ \(cas.attendu)</span> \(faute)</li>\n"
  }

  private var editeur: Markup {
    """
    <section class="editeur" id="source" aria-labelledby="titre-source" data-editeur="\(stem)"
    data-base="\(texte.empreinte)" data-ligne="\(ligne ?? 0)"
    data-manquent="\((essais?.missing ?? []).map(String.init).joined(separator: ","))"
    data-courent="\((essais?.ran ?? []).map(String.init).joined(separator: ","))">
    <h2 id="titre-source">Source</h2>
    <p class="brouillon" data-brouillon hidden></p>
    <label class="sr" for="code">Texte Lua de la règle</label>
    <textarea id="code" spellcheck="false" autocapitalize="off" autocomplete="off" wrap="off"
    rows="24">
    \(texte.text)</textarea>
    <p class="controle" data-controle role="status" aria-live="polite">\
    \(problemes.isEmpty ? "" : RulePhrase.message(problemes[0].kind))</p>
    <ul class="notes" data-notes></ul>
    <form data-enregistrer>
    <p><label for="motif">Motif du changement</label>
    <input id="motif" name="motif" required></p>
    <p><label for="auteur">Votre nom</label>
    <input id="auteur" name="auteur" required autocomplete="name" data-auteur></p>
    <p class="actions"><button class="bouton principal">Enregistrer</button>
    <button class="bouton" type="button" data-impact>Voir ce que le changement ferait</button></p>
    </form>
    <div class="reponse" data-reponse role="status" aria-live="polite"></div>
    </section>
    """
  }

  private var versions: Markup {
    guard !history.isEmpty else { return "" }
    let items = history.markup { entry in
      """
      <li>\(entry.moment.replacing("T", with: " ").dropLast()) UTC, \(entry.auteur) :
      \(entry.motif) <span class="doux">version gardée : \(entry.avant.prefix(8))</span></li>

      """
    }
    return """
      <section aria-labelledby="titre-versions"><h2 id="titre-versions">Versions antérieures</h2>
      <ul class="sobre">
      \(items)</ul></section>
      """
  }
}
