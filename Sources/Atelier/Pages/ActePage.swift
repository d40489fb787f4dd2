import Deliberation
import Reporting
import RuleEngine

/// An act: its text with each fact marked on one side, what the rules say on the other.
struct ActePage {
  let judged: ActDesk.Judged
  private let faits: FaitsDeLActe
  private var acte: String { judged.act.id }
  private var seance: Seance { judged.dossier.seance }

  init(_ judged: ActDesk.Judged) {
    self.judged = judged
    faits = FaitsDeLActe(judged.dossier)
  }

  var html: String {
    Frame.page(
      titre, section: .actes, classes: "deux",
      main: """
        <header class="entete">
        <p class="sur"><a href="/actes">Actes</a> · \(judged.act.nom)</p>
        <h1>\(titre)</h1>
        <p class="sous">\(sous)</p>
        <p class="etats">\(ActesPage.etats(ActState(judged.verdicts)))</p>
        <p class="actions"><a class="bouton" href="/actes/\(acte)/fiche">Fiche de contrôle</a></p>
        <nav class="sauts" aria-label="Dans cet acte"><a href="#texte">Texte</a>
        <a href="#constats">Constats</a> <a href="#faits">Faits lus</a></nav>
        </header>
        \(texte)
        <div class="cote">
        \(constats)
        \(ListeFaits(acte: acte, faits: faits, judged: judged).html)
        </div>
        """)
  }

  private var titre: String {
    let nom = Assemblage.nom(seance.assemblee)
    return nom.isEmpty ? judged.act.nom : nom
  }

  private var sous: Markup {
    let jour = seance.date.map { "séance du \(Mots.date($0))" } ?? "date non lue"
    let objet = seance.deliberations?.first?.objet.map { " · \($0)" } ?? ""
    return "\(jour)\(objet)"
  }

  private var texte: Markup {
    guard let texte = faits.texte else {
      return """
        <section class="texte" id="texte"><p class="rien">Ce document est un enregistrement : il n'a
        pas de texte.</p></section>
        """
    }
    return """
      <section class="texte" id="texte" aria-label="Texte de l'acte" tabindex="0">
      \(Markup(trusted: texte.html))</section>
      """
  }

  private var constats: Markup {
    let verdicts = judged.verdicts
    let manquements = verdicts.filter { $0.resultat == .manquement }
      .sorted { ($0.gravite ?? .information) > ($1.gravite ?? .information) }
    return """
      <section id="constats" aria-labelledby="titre-constats">
      <h2 id="titre-constats">Constats</h2>
      \(cartes(verdicts.filter { $0.resultat == .erreur }))\
      \(cartes(manquements))\
      \(manquements.isEmpty ? Self.aucun : "")
      \(groupe("Pièces à demander", .indetermine, ouvert: true))
      \(groupe("Conformes", .conforme))
      \(groupe("Sans objet", .sans_objet))
      </section>
      """
  }

  private static let aucun: Markup = "<p class=\"rien\">Aucun manquement.</p>"

  private func cartes(_ verdicts: [Verdict]) -> Markup {
    verdicts.markup { ConstatCard(verdict: $0, acte: acte, faits: faits).html }
  }

  private func groupe(_ titre: String, _ resultat: Resultat, ouvert: Bool = false) -> Markup {
    let verdicts = judged.verdicts.filter { $0.resultat == resultat }
    guard !verdicts.isEmpty else { return "" }
    return """
      <details class="groupe"\(" open", when: ouvert)>
      <summary>\(titre) <span class="n">\(verdicts.count)</span></summary>
      \(resultat == .sans_objet ? lignes(verdicts) : cartes(verdicts))
      </details>
      """
  }

  /// A line each: there is nothing to look at.
  private func lignes(_ verdicts: [Verdict]) -> Markup {
    let items = verdicts.markup { verdict in
      """
      <li><a href="/regles/\(Percent.encoded(RuleText.stem(verdict.regle.fichier)))">\
      \(verdict.regle.titre)</a> <span class="doux">\(VerdictPhrase.message(verdict))</span></li>

      """
    }
    return "<ul class=\"sobre\">\n\(items)</ul>"
  }
}
