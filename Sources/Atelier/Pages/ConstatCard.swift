import Deliberation
import Reporting
import RuleEngine

/// One verdict on the page of an act.
struct ConstatCard {
  let verdict: Verdict
  let acte: String
  let faits: FaitsDeLActe

  /// The most places of the text that a card points at.
  private static let most = 6

  /// What the card is called in addresses: the rule, and the délibération when it judges one.
  static func identifiant(_ verdict: Verdict) -> String {
    "c-\(verdict.regle.id)" + (verdict.item.map { "-\($0)" } ?? "")
  }

  /// Where the explanation of a verdict is asked for.
  static func explication(_ verdict: Verdict, acte: String) -> String {
    let item = verdict.item.map(String.init) ?? "seance"
    return "/actes/\(acte)/explication/\(Percent.encoded(verdict.regle.id))/\(item)"
  }

  var html: Markup {
    let classe = verdict.gravite?.rawValue ?? verdict.resultat.rawValue
    return """
      <article class="constat \(classe)" id="\(Self.identifiant(verdict))">
      <h3>\(Mot.verdict(verdict)) <span class="titre">\(verdict.regle.titre)</span></h3>
      <p class="dit">\(VerdictPhrase.message(verdict))</p>
      \(remede)\(derogation)\(mots)
      <p class="doux">\(verdict.articles.joined(separator: ", "))\(point) ·
      <a href="/regles/\(Percent.encoded(RuleText.stem(verdict.regle.fichier)))">la règle</a></p>
      <details class="explication" data-source="\(Self.explication(verdict, acte: acte))">
      <summary>\(question)</summary>
      <div class="reponse"><p><a href="\(Self.explication(verdict, acte: acte))">Ouvrir
      l'explication</a></p></div>
      </details>
      </article>

      """
  }

  private var question: String {
    switch verdict.resultat {
    case .manquement: "Pourquoi, et ce qui rendrait l'acte régulier"
    case .indetermine: "Pourquoi, et ce qui trancherait"
    case .conforme, .sans_objet, .erreur: "Pourquoi"
    }
  }

  private var remede: Markup {
    verdict.remede.map { "<p class=\"remede\">→ \($0)</p>\n" } ?? ""
  }

  private var derogation: Markup {
    verdict.derogation.map { "<p class=\"remede\">\(ReglagesPhrase.phrase($0))</p>\n" } ?? ""
  }

  private var point: Markup {
    guard let item = verdict.item else { return "" }
    return verdict.deliberation.map { " · délibération \($0)" }
      ?? " · point \(verdict.ordre ?? item + 1)"
  }

  /// Links to the words of the text.
  private var mots: Markup {
    guard let texte = faits.texte else { return "" }
    let liens = faits.faits(de: verdict, most: Self.most).compactMap { fait -> Markup? in
      guard let place = fait.places.first, texte.shows(place) else { return nil }
      let lieu = LieuPhrase.ligne(page: place.page, ligne: place.ligne) ?? ""
      return """
        <li><a href="#m\(fait.numero)" data-mots>\(fait.nom)</a>
        <span class="doux">\(lieu)</span></li>

        """
    }
    return liens.isEmpty ? "" : "<ul class=\"mots\" aria-label=\"Dans le texte\">\n\(liens)</ul>"
  }
}
