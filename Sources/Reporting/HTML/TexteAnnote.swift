import Deliberation

/// The lines of an act, each fact marked where it stands.
package struct TexteAnnote {
  private let lignes: [String]
  private var marques: [Int: [Marque]] = [:]
  /// Lines that belong to no fact, whole.
  private var orphelines: Set<Int> = []

  /// The marks of `faits` and of `nonPlaces` in `lignes`.
  package init(_ lignes: [String], _ faits: [FaitLu], nonPlaces: [NonPlace]) {
    self.lignes = lignes
    for fait in faits {
      for (rang, place) in fait.places.enumerated() { mark(fait, rang, place) }
    }
    for line in nonPlaces { mark(line) }
  }

  /// A block a line, with its number.
  package var html: String {
    lignes.enumerated().map { offset, texte in ligne(offset + 1, texte) }.joined()
  }

  /// Whether a place of the text can be pointed at.
  package func shows(_ place: Extrait) -> Bool {
    place.ligne.map { lignes.indices.contains($0 - 1) } ?? false
  }

  /// The identifier of the place of that rank of a fact.
  package static func identifiant(_ fait: FaitLu, _ rang: Int) -> String {
    "m\(fait.numero)" + (rang == 0 ? "" : "-\(rang + 1)")
  }

  private func ligne(_ numero: Int, _ texte: String) -> String {
    let scalars = Array(texte.unicodeScalars)
    let isBlank = scalars.allSatisfy(\.properties.isWhitespace)
    var classes = ["l"]
    if isBlank { classes.append("vide") }
    if orphelines.contains(numero) { classes.append("np") }
    let words = LigneMarquee.html(scalars, marques[numero] ?? [])
    let note = orphelines.contains(numero) ? Self.note : ""
    return """
      <div class="\(classes.joined(separator: " "))" id="l\(numero)">\
      <a class="no" href="#l\(numero)" aria-label="ligne \(numero)">\(numero)</a>\
      <p>\(words)\(note)</p></div>

      """
  }

  private mutating func mark(_ fait: FaitLu, _ rang: Int, _ place: Extrait) {
    guard let ligne = place.ligne, shows(place) else { return }
    let count = lignes[ligne - 1].unicodeScalars.count
    guard let debut = place.debut, debut >= 1, debut <= count else { return }
    let end = max(debut, min(place.fin ?? count, count))
    let conteste = fait.contradiction != nil
    let nom = HTML.escaped(fait.nom)
    let titre = "\(fait.numero) · \(nom)" + (conteste ? " (contredit ailleurs)" : "")
    let identifiant = Self.identifiant(fait, rang)
    let classes = fait.groupe.rawValue + (conteste ? " contredit" : "")
    marques[ligne, default: []].append(
      Marque(
        colonnes: (debut - 1)..<end, ouverture: "<mark class=\"\(classes)\" title=\"\(titre)\"",
        identifiant: " id=\"\(identifiant)\"",
        renvoi: "<a class=\"r \(classes)\" href=\"#f\(fait.numero)\" "
          + "aria-label=\"\(titre)\">\(conteste ? "≠" : "")\(fait.numero)</a>"))
  }

  private mutating func mark(_ line: NonPlace) {
    guard let ligne = line.ligne, lignes.indices.contains(ligne - 1) else { return }
    guard let colonnes = Self.colonnes(line.texte, in: lignes[ligne - 1]) else {
      orphelines.insert(ligne)
      return
    }
    marques[ligne, default: []].append(
      Marque(
        colonnes: colonnes, ouverture: "<mark class=\"np\" title=\"non rattaché\"",
        renvoi: Self.note))
  }

  /// Where `texte` stands in `ligne`, when it is a part of it alone.
  private static func colonnes(_ texte: String?, in ligne: String) -> Range<Int>? {
    guard let texte = texte?.unicodeScalars, !texte.isEmpty else { return nil }
    let line = Array(ligne.unicodeScalars)
    guard let found = line.firstRange(of: Array(texte)) else { return nil }
    let rest = line[..<found.lowerBound] + line[found.upperBound...]
    return rest.allSatisfy(\.properties.isWhitespace) ? nil : found
  }

  private static let note = "<span class=\"note\">non rattaché</span>"
}
