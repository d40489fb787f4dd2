import Deliberation
import Reporting
import RuleEngine

/// The list of the acts, with what filters it and what brings documents in.
struct ActesPage {
  let filter: ActFilter
  let rows: [ActRow]
  /// How many acts the filter takes, and how many there are.
  let total: Int
  let kept: Int
  /// From 0.
  let page: Int
  let regles: [Regle]

  /// Acts on one page.
  static let size = 50

  var html: String {
    Frame.page(
      "Actes", section: .actes,
      main: """
        <h1>Actes</h1>
        \(entree)
        \(kept == 0 ? vide : liste)
        """)
  }

  /// Where documents are dropped.
  private var entree: Markup {
    """
    <section class="depot" data-depot aria-labelledby="titre-depot">
    <h2 id="titre-depot">Ajouter des documents</h2>
    <p>Déposez-les ici, ou <label class="bouton" for="fichiers">choisissez des fichiers
    <input class="sr" type="file" id="fichiers" multiple></label>
    <label class="bouton" for="dossier">un dossier
    <input class="sr" type="file" id="dossier" multiple webkitdirectory></label></p>
    <p class="doux">Texte, PDF, image, DOCX, ODT, page web, archive ZIP, tableau SCDL ou
    enregistrement JSON : 32 Mo au plus chacun. Rien ne quitte cette machine.</p>
    <div data-avancement hidden>
    <progress max="1" value="0" aria-label="Avancement de l'import"></progress>
    <p data-compte role="status" aria-live="polite"></p>
    <ul class="erreurs" data-erreurs></ul>
    </div>
    </section>
    """
  }

  private var vide: Markup {
    """
    <p class="rien">Aucun acte pour l'instant. Ajoutez un extrait, un procès-verbal ou un dossier
    entier : chaque document est lu, puis contrôlé par toutes les règles.</p>
    """
  }

  private var liste: Markup {
    """
    <section aria-labelledby="titre-liste">
    <h2 id="titre-liste" class="sr">Liste</h2>
    \(filtres)
    <p class="doux" role="status">\(compte)</p>
    <ul class="actes">
    \(rows.markup(ligne))</ul>
    \(pages)
    </section>
    """
  }

  private var compte: String {
    let actes = Mots.compte(kept, "acte", "actes")
    return filter.isEmpty ? "\(actes)." : "\(Mots.compte(total, "acte", "actes")) sur \(kept)."
  }

  private func ligne(_ row: ActRow) -> Markup {
    let suite =
      row.deliberations > 1 ? " et \(Mots.compte(row.deliberations - 1, "autre", "autres"))" : ""
    return """
      <li class="un-acte"><a href="/actes/\(row.id)">
      <span class="qui">\(row.assemblee.isEmpty ? row.nom : row.assemblee)</span>
      <span class="quand">\(row.date.map(Mots.date) ?? "date non lue")</span>
      <span class="quoi">\(row.objet.map { $0 + suite } ?? "")</span></a>
      <p class="etats">\(Self.etats(row.constat))</p>
      <p class="doux nom">\(row.nom)</p></li>

      """
  }

  /// The state of an act, in words: what is wrong first.
  static func etats(_ constat: ActState) -> Markup {
    var etats = Gravite.allCases.compactMap { gravite in
      constat.gravites[gravite].map { Mot.gravite(gravite, nombre: $0) }
    }
    if constat.erreurs > 0 {
      etats.insert(
        Mot.etat(
          "erreur", "✕", Mots.compte(constat.erreurs, "règle en erreur", "règles en erreur")),
        at: 0)
    }
    if etats.isEmpty { etats.append(Mot.etat("conforme", "✓", "aucun manquement")) }
    if constat.indetermines > 0 {
      etats.append(
        Mot.etat(
          "indetermine", "?",
          Mots.compte(constat.indetermines, "pièce à demander", "pièces à demander")))
    }
    return etats.markup { $0 + " " }
  }

  private var filtres: Markup {
    let ids = regles.map(\.id).sorted()
    return """
      <form class="filtres" method="get" action="/actes" role="search"
      aria-label="Filtrer les actes">
      <p><label for="texte">Texte</label>
      <input id="texte" name="texte" type="search" value="\(filter.texte)"></p>
      <p><label for="etat">État</label>
      <select id="etat" name="etat"><option value="">tous</option>\
      \(ActFilter.Etat.allCases.markup(option))</select></p>
      <p><label for="regle">Règle enfreinte</label>
      <select id="regle" name="regle"><option value="">toutes</option>\
      \(ids.markup { Self.option($0, $0, filter.regle == $0) })</select></p>
      <p><label for="du">Du</label>
      <input id="du" name="du" type="date" value="\(filter.du?.description ?? "")"></p>
      <p><label for="au">Au</label>
      <input id="au" name="au" type="date" value="\(filter.au?.description ?? "")"></p>
      <p class="actions"><button class="bouton">Filtrer</button>\
      \("<a href=\"/actes\">Tout voir</a>", when: !filter.isEmpty)</p>
      </form>
      """
  }

  private func option(_ etat: ActFilter.Etat) -> Markup {
    let mots: [ActFilter.Etat: String] = [
      .nullite: "nullité", .irregularite: "irrégularité ou plus",
      .avertissement: "avertissement ou plus", .information: "un manquement",
      .indetermine: "pièce à demander",
      .regulier: "aucun manquement", .erreur: "règle en erreur",
    ]
    return Self.option(etat.rawValue, mots[etat] ?? etat.rawValue, filter.etat == etat)
  }

  private static func option(_ value: String, _ mot: String, _ isChosen: Bool) -> Markup {
    "<option value=\"\(value)\"\(" selected", when: isChosen)>\(mot)</option>"
  }

  private var pages: Markup {
    let last = max(0, (total - 1) / Self.size)
    guard last > 0 else { return "" }
    return """
      <nav class="pages" aria-label="Pages de la liste">
      \(lien(page - 1, "← Plus récents"), when: page > 0)
      <span>Page \(page + 1) sur \(last + 1)</span>
      \(lien(page + 1, "Plus anciens →"), when: page < last)
      </nav>
      """
  }

  private func lien(_ page: Int, _ mot: String) -> Markup {
    let fields = [
      ("texte", filter.texte), ("etat", filter.etat?.rawValue ?? ""),
      ("regle", filter.regle ?? ""), ("du", filter.du?.description ?? ""),
      ("au", filter.au?.description ?? ""), ("page", String(page)),
    ]
    let query = fields.filter { !$0.1.isEmpty }
      .map { "\($0.0)=\(Percent.encoded($0.1))" }.joined(separator: "&")
    return "<a href=\"/actes?\(query)\">\(mot)</a>"
  }
}
