import Deliberation
import Reporting
import RuleEngine

/// The fiche de contrôle of an act: what goes in its file, on paper.
struct FichePage {
  let judged: ActDesk.Judged
  /// The digest of the rules.
  let regles: String
  let jour: Jour
  private var seance: Seance { judged.dossier.seance }

  var html: String {
    Frame.page(
      "Fiche de contrôle", section: .actes, classes: "fiche",
      main: """
        <p class="ecran actions"><button class="bouton" type="button" data-imprimer>Imprimer ou
        enregistrer en PDF</button> <a href="/actes/\(judged.act.id)">Revenir à l'acte</a></p>
        <h1>Fiche de contrôle</h1>
        \(identite)
        \(manquements)
        \(pieces)
        \(corrections)
        \(fin)
        """)
  }

  private var identite: Markup {
    let synthese = Synthese(judged.verdicts)
    let rows: [(String, String)] = [
      ("Assemblée", Assemblage.nom(seance.assemblee)),
      ("Séance", seance.date.map(Mots.date) ?? "date non lue"),
      ("Délibérations", (seance.deliberations ?? []).compactMap(objet).joined(separator: " ; ")),
      ("Document", judged.act.nom),
      (
        "Contrôles",
        "\(judged.verdicts.count) : \(compte(synthese, .conforme, "conforme", "conformes")), "
          + "\(compte(synthese, .manquement, "manquement", "manquements")), "
          + "\(compte(synthese, .indetermine, "indéterminé", "indéterminés")), "
          + "\(synthese[.sans_objet]) sans objet"
      ),
    ]
    let lignes = rows.filter { !$0.1.isEmpty }.markup {
      "<tr><th scope=\"row\">\($0.0)</th><td>\($0.1)</td></tr>\n"
    }
    return "<table class=\"identite\">\n\(lignes)</table>\n"
  }

  private func compte(
    _ synthese: Synthese, _ resultat: Resultat, _ un: String, _ plusieurs: String
  ) -> String {
    Mots.compte(synthese[resultat], un, plusieurs)
  }

  private func objet(_ deliberation: Deliberation) -> String? {
    let numero = deliberation.numero.map { "n° \($0)" }
    let parts = [numero, deliberation.objet].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var manquements: Markup {
    let verdicts = judged.verdicts.filter { $0.resultat == .manquement || $0.resultat == .erreur }
      .sorted { ($0.gravite ?? .nullite) > ($1.gravite ?? .nullite) }
    guard !verdicts.isEmpty else {
      return "<h2>Manquements</h2>\n<p>Aucun manquement constaté.</p>\n"
    }
    let items = verdicts.markup { verdict in
      """
      <li><p>\(Mot.verdict(verdict)) <b>\(verdict.regle.titre)</b>
      (\(verdict.articles.joined(separator: ", ")))\(lignes(verdict))</p>
      <p>\(VerdictPhrase.message(verdict))</p>
      \(verdict.remede.map { "<p>→ \($0)</p>\n" } as Markup?)\
      \(verdict.derogation.map { "<p>\(ReglagesPhrase.phrase($0))</p>\n" } as Markup?)</li>

      """
    }
    return "<h2>Manquements</h2>\n<ol>\n\(items)</ol>\n"
  }

  private func lignes(_ verdict: Verdict) -> String {
    let places = (verdict.montre ?? []).compactMap { seance.extraits?[$0]?.first }
    let lieu = LieuPhrase.lignes(places)
    return lieu.isEmpty ? "" : ", \(lieu) du document"
  }

  private var pieces: Markup {
    let verdicts = judged.verdicts.filter { $0.resultat == .indetermine }
    guard !verdicts.isEmpty else { return "" }
    let items = verdicts.markup { "<li>\(VerdictPhrase.message($0))</li>\n" }
    return "<h2>Pièces à demander</h2>\n<ul>\n\(items)</ul>\n"
  }

  private var corrections: Markup {
    guard !judged.act.corrections.isEmpty else { return "" }
    return """
      <h2>Faits corrigés</h2>
      <ul>
      \(judged.act.corrections.markup(ListeFaits.ligne))</ul>

      """
  }

  private var fin: Markup {
    """
    <p class="doux">Établie le \(Mots.date(jour)) par Greffier \(VerdictWriter.version), avec les
    règles d'empreinte <code>\(regles)</code>.</p>
    <p class="signature">Contrôlé par :</p>
    """
  }
}
