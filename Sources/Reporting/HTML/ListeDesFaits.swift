import Deliberation

/// The list beside an annotated text: contradictions, facts by group, and what belongs to none.
struct ListeDesFaits {
  let faits: [FaitLu]
  let texte: TexteAnnote
  let seance: Seance

  var html: String {
    contradictions + groupes + nonRattachees
  }

  private var contradictions: String {
    let contredits = faits.filter { $0.contradiction != nil }
    guard !contredits.isEmpty else { return "" }
    return """
      <section class="alerte"><h3>Contradictions du document</h3>
      <ul>
      \(contredits.map { "<li><a href=\"#f\($0.numero)\">\(HTML.escaped($0.nom))</a>\n" }.joined())\
      </ul></section>

      """
  }

  /// The groups of the séance; with several délibérations, a group for each of them.
  private var groupes: String {
    let several = (seance.deliberations?.count ?? 0) > 1
    let ofSeance = faits.filter { !several || $0.item == nil }
    let groupes = GroupeLu.allCases.map { groupe in
      section(groupe.titre, ofSeance.filter { $0.groupe == groupe })
    }
    guard several else { return groupes.joined() }
    let items = Dictionary(grouping: faits.filter { $0.item != nil }) { $0.item ?? 0 }
    return groupes.joined()
      + items.sorted { $0.key < $1.key }.map { section(titre($0.key), $0.value) }.joined()
  }

  private func titre(_ item: Int) -> String {
    let acts = seance.deliberations ?? []
    let numero = acts.indices.contains(item) ? acts[item].numero : nil
    return numero.map { "Délibération \($0)" } ?? "Point \(item + 1)"
  }

  private func section(_ titre: String, _ faits: [FaitLu]) -> String {
    guard !faits.isEmpty else { return "" }
    return """
      <section><h3>\(HTML.escaped(titre)) <span class="n">\(faits.count)</span></h3>
      <ol>
      \(faits.map(entree).joined())</ol></section>

      """
  }

  private func entree(_ fait: FaitLu) -> String {
    let classes = fait.groupe.rawValue + (fait.contradiction == nil ? "" : " contredit")
    let notes = fait.parOCR ? " <span class=\"note\">lu par OCR</span>" : ""
    return """
      <li id="f\(fait.numero)" class="\(classes)"><span class="r">\(fait.numero)</span>\
      <span class="nom">\(HTML.escaped(fait.nom))</span>\(notes)\(valeurs(fait))

      """
  }

  /// The value and its lines; every value that a place gives, when they disagree.
  private func valeurs(_ fait: FaitLu) -> String {
    guard let contradiction = fait.contradiction else {
      return valeur(fait.valeur, fait.places, fait)
    }
    return "<span class=\"note\">≠ deux endroits se contredisent</span>"
      + contradiction.versions.map { version in
        valeur(ValeurPhrase.texte(version.valeur, de: fait.chemin), version.places, fait)
      }.joined()
  }

  private func valeur(_ valeur: String, _ places: [Extrait], _ fait: FaitLu) -> String {
    let liens = fait.places.enumerated().compactMap { rang, place -> String? in
      guard places.contains(place), let lieu = Self.lieu(place) else { return nil }
      guard texte.shows(place) else { return lieu }
      return "<a href=\"#\(TexteAnnote.identifiant(fait, rang))\">\(lieu)</a>"
    }
    return "<span class=\"v\"><b>\(HTML.escaped(valeur))</b> "
      + "<span class=\"lieu\">\(liens.joined(separator: ", "))</span></span>"
  }

  private static func lieu(_ place: Extrait) -> String? {
    LieuPhrase.ligne(page: place.page, ligne: place.ligne)
  }

  private var nonRattachees: String {
    guard let lines = seance.non_places, !lines.isEmpty else { return "" }
    let rows = lines.map { line in
      let lieu = LieuPhrase.ligne(page: line.page, ligne: line.ligne) ?? ""
      let lien = line.ligne.map { "<a href=\"#l\($0)\">\(lieu)</a> " } ?? ""
      let words = line.texte ?? ""
      let shown = words.count > 80 ? words.prefix(79) + "…" : words[...]
      return "<li>\(lien)\(HTML.escaped(shown))\n"
    }
    return """
      <section class="np"><h3>Lignes non rattachées <span class="n">\(lines.count)</span></h3>
      <ul>
      \(rows.joined())</ul></section>

      """
  }
}
