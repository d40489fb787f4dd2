import Deliberation

/// What was read in a document, as one page: its text, each fact marked and named.
///
/// The page asks nothing of any server and runs no script; every word of the document is escaped.
///
///     let page = AnnotationHTML.page(dossier, fichier: "seance.txt")
public enum AnnotationHTML {
  /// The page about the document called `fichier`; nil when it is a record without a text. The
  /// same dossier gives the same page. O(n log n) in the places and the text.
  public static func page(_ dossier: Dossier, fichier: String) -> String? {
    guard let lignes = dossier.lignes else { return nil }
    let seance = dossier.seance
    let faits = FaitLu.tous(seance)
    let texte = TexteAnnote(lignes, faits, nonPlaces: seance.non_places ?? [])
    let liste = ListeDesFaits(faits: faits, texte: texte, seance: seance)
    return """
      \(PageHTML.head("Ce qui a été lu dans \(fichier)", css: AnnotationStyle.css))
      <body>
      <a class="saut" href="#faits">Aller aux faits lus</a>
      \(header(seance, faits, fichier))
      <main>
      <section class="texte" aria-label="Texte du document">
      \(texte.html)</section>
      <aside id="faits" aria-labelledby="titre-faits" tabindex="0">
      <h2 id="titre-faits">Les faits lus</h2>
      \(liste.html)</aside>
      </main>
      </body>
      </html>

      """
  }

  private static func header(_ seance: Seance, _ faits: [FaitLu], _ fichier: String) -> String {
    let nom = Assemblage.nom(seance.assemblee)
    let jour = seance.date.map { "Séance du \(Mots.date($0))" }
    let sous = [jour, HTML.escaped(fichier)].compactMap { $0 }.joined(separator: " · ")
    return """
      <header>
      <p class="sur">Ce qui a été lu</p>
      <h1>\(HTML.escaped(nom.isEmpty ? fichier : nom))</h1>
      <p class="sous">\(sous)</p>
      <p class="bilan">\(bilan(seance, faits))</p>
      <ul class="cles" aria-label="Les traits">
      \(cles(faits))</ul>
      </header>
      """
  }

  private static func bilan(_ seance: Seance, _ faits: [FaitLu]) -> String {
    let contredits = faits.count { $0.contradiction != nil }
    var parts = [Mots.compte(faits.count, "fait lu", "faits lus")]
    if contredits > 0 { parts.append(Mots.compte(contredits, "contradiction", "contradictions")) }
    if let lines = seance.non_places?.count {
      parts.append(Mots.compte(lines, "ligne non rattachée", "lignes non rattachées"))
    }
    return Mots.enumeration(parts)
      + ". Un numéro dans le texte mène au fait, et sa ligne y revient."
  }

  /// How the words of each group are underlined.
  private static func cles(_ faits: [FaitLu]) -> String {
    var cles = GroupeLu.allCases.filter { groupe in faits.contains { $0.groupe == groupe } }
      .map { "<li><mark class=\"\($0.rawValue)\">\($0.titre)</mark>\n" }
    if faits.contains(where: { $0.contradiction != nil }) {
      cles.append("<li><mark class=\"contredit\">≠ Contradiction</mark>\n")
    }
    return cles.joined()
  }
}
