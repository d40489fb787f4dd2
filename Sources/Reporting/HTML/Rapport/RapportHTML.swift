import Deliberation
import RuleEngine

/// A report as one page: counts, engagements and the law as pictures, each with its table.
///
/// The page asks nothing of any server and runs no script; every word of a document is escaped. The
/// same report gives the same page.
///
///     let page = RapportHTML.page(rapport)
public enum RapportHTML {
  public static func page(_ rapport: Rapport) -> String {
    let sections = sections(rapport)
    let links = sections.map { "<li><a href=\"#\($0.id)\">\($0.titre)</a>\n" }.joined()
    return """
      \(PageHTML.head("Rapport : \(titre(rapport.bilan))", css: RapportStyle.css))
      <body>
      <a class="saut" href="#contenu">Aller au contenu</a>
      \(Motif.definitions)
      <header>
      <p class="sur">Rapport de contrôle</p>
      <h1>\(HTML.escaped(titre(rapport.bilan)))</h1>
      <p class="sous">\(HTML.escaped(sous(rapport)))</p>
      \(chiffres(rapport.bilan))
      <nav aria-label="Sections"><ul>
      \(links)</ul></nav>
      </header>
      <main id="contenu">
      \(sections.map(\.html).joined())</main>
      <footer><p>\(HTML.escaped(pied(rapport)))</p></footer>
      </body>
      </html>

      """
  }

  private struct Section {
    let id: String
    let titre: String
    let intro: String
    let corps: String

    var html: String {
      """
      <section id="\(id)" aria-labelledby="\(id)-titre">
      <h2 id="\(id)-titre">\(titre)</h2>
      \(intro)\(corps)</section>

      """
    }
  }

  private static func sections(_ rapport: Rapport) -> [Section] {
    let regles = ReglesFigure(rapport.bilan, regles: rapport.regles).figure
    let engagements = EngagementsFigure.figure(
      rapport.engagements, le: rapport.jour, omitted: rapport.engagementsOmis)
    return [
      Section(
        id: "mois", titre: "Au fil des séances", intro: cles,
        corps: MoisFigure(rapport.bilan).figure?.html
          ?? vide("Aucun document ne dit la date de sa séance.")),
      Section(
        id: "regles", titre: "Règle par règle", intro: "",
        corps: regles?.html ?? vide("Aucun manquement, aucun indéterminé.")),
      Section(
        id: "engagements", titre: "Ce qui a été promis", intro: "",
        corps: engagements?.html ?? vide("Aucun acte ne dit d'engagement.")),
      Section(
        id: "droit", titre: "L'état du droit", intro: "",
        corps: DroitFigure.figure(
          rapport.parametres, echelle(rapport), jour: rapport.jour
        ).html),
    ]
  }

  private static func vide(_ words: String) -> String {
    "<p class=\"vide\">\(HTML.escaped(words))</p>\n"
  }

  /// The years of the séances, and one before; up to the day of the report.
  private static func echelle(_ rapport: Rapport) -> Echelle {
    let years = rapport.bilan.mois.keys.compactMap { $0?.annee }
    let first = (years.min() ?? rapport.jour.civil.annee) - 1
    let last = max(years.max() ?? first, rapport.jour.civil.annee)
    return Echelle(
      du: Jour(annee: first, mois: 1, jour: 1) ?? rapport.jour,
      au: Jour(annee: last, mois: 12, jour: 31) ?? rapport.jour)
  }

  private static func titre(_ bilan: Bilan) -> String {
    let noms = Set(bilan.collectivites.keys.map(\.nom)).subtracting([""])
    if let nom = noms.first, noms.count == 1 { return nom }
    return Mots.compte(noms.count, "assemblée", "assemblées")
  }

  private static func sous(_ rapport: Rapport) -> String {
    let documents = Mots.compte(rapport.bilan.total.documents, "document", "documents")
    let mois = rapport.bilan.mois.keys.compactMap { $0 }.sorted()
    guard let first = mois.first, let last = mois.last else { return documents }
    if first == last { return "\(documents) · séances de \(first.nom)" }
    return "\(documents) · séances de \(first.nom) à \(last.nom)"
  }

  private static func chiffres(_ bilan: Bilan) -> String {
    let synthese = bilan.total.synthese
    var items = Gravite.allCases.map { gravite in
      chiffre(synthese[gravite], Mots.gravite(gravite), Motif(gravite))
    }
    items.append(chiffre(synthese[.indetermine], "indéterminé", .indetermine))
    items.append(chiffre(synthese[.conforme], "conforme", .tenu))
    if synthese.derogations > 0 {
      let count = Mots.compte(synthese.derogations, "manquement est", "manquements sont")
      return list(items) + "<p class=\"note\">\(count) sous dérogation.</p>"
    }
    return list(items)
  }

  private static func list(_ items: [String]) -> String {
    "<ul class=\"chiffres\">\n\(items.joined())</ul>\n"
  }

  private static func chiffre(_ nombre: Int, _ mot: String, _ motif: Motif) -> String {
    let words = nombre >= 2 ? mot + "s" : mot
    return "<li><b>\(ValeurPhrase.texte(.entier(nombre)))</b> "
      + "<span>\(motif.echantillon) \(words)</span>\n"
  }

  private static var cles: String {
    let items = Gravite.allCases.map { gravite in
      "<li>\(Motif(gravite).echantillon) \(Mots.gravite(gravite))\n"
    }
    return "<ul class=\"cles\" aria-label=\"Les motifs\">\n\(items.joined())</ul>\n"
  }

  private static func pied(_ rapport: Rapport) -> String {
    "Établi le \(Mots.date(rapport.jour)) par greffier \(VerdictWriter.version), sous "
      + "\(Mots.compte(rapport.regles.count, "règle", "règles")) (\(rapport.empreinte)). "
      + "Un verdict éclaire une décision ; il ne la prend pas."
  }
}
