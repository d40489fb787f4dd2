import Deliberation
import Reporting
import RuleEngine

/// One verdict in full, to stand in the page of the act.
struct ExplicationFragment {
  let explained: ExplainedVerdict
  private var verdict: Verdict { explained.verdict }

  var html: Markup {
    "\(suite)\(droit)\(faits)\(lectures)\(branche)"
  }

  /// What would change the verdict.
  private var suite: Markup {
    switch verdict.resultat {
    case .manquement: changements
    case .indetermine where !explained.tranchants.isEmpty:
      "<p>Trancherait : \(Mots.faits(explained.tranchants)).</p>\n"
    case .erreur: "<p>\(verdict.erreur.map { LuaPhrase.message($0) } ?? "")</p>\n"
    default: ""
    }
  }

  private var changements: Markup {
    guard !explained.alternatives.isEmpty else {
      return "<p>Aucun changement d'un fait ou de deux ne suffit à lever le constat.</p>\n"
    }
    let items = explained.alternatives.markup { "<li>\(ChangementPhrase.phrase($0))</li>\n" }
    return "<p>L'acte serait régulier avec :</p>\n<ul>\n\(items)</ul>\n"
  }

  private var droit: Markup {
    let lignes = explained.parametres.markup { parametre in
      let lus = verdict.parametres.filter { $0.nom == parametre.nom }
      return """
        <li>\(DroitPhrase.line(parametre, lus))
        <a href="/parametres/\(Percent.encoded(parametre.nom))">ses valeurs</a></li>

        """
    }
    return explained.parametres.isEmpty ? "" : "<p>La loi :</p>\n<ul>\n\(lignes)</ul>\n"
  }

  private var faits: Markup {
    let dits = verdict.faits.filter { $0.valeur != nil }
    guard !dits.isEmpty else { return "" }
    let lignes = dits.markup { fait in
      let valeur = fait.valeur.map { ValeurPhrase.texte($0, de: fait.chemin) } ?? ""
      let presume = fait.presume ? " (présumé)" : ""
      return """
        <tr><th scope="row">\(Mots.fait(fait.chemin))</th><td>\(valeur)\(presume)</td></tr>

        """
    }
    return """
      <table class="sobre"><caption>Faits lus par la règle</caption>
      \(lignes)</table>

      """
  }

  private var lectures: Markup {
    guard verdict.lectures.count > 1 else { return "" }
    return
      "<p>\(Mots.compte(verdict.lectures.count, "lecture essayée", "lectures essayées")).</p>\n"
  }

  private var branche: Markup {
    guard let branche = verdict.branche else { return "" }
    let stem = Percent.encoded(RuleText.stem(branche.fichier))
    return """
      <p><a href="/regles/\(stem)?ligne=\(branche.ligne)#source">Décidé à la ligne \(branche.ligne)
      de la règle</a></p>

      """
  }
}
