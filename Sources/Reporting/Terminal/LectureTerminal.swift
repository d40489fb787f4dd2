import Deliberation

/// What reading leaves open, for a person: the places that contradict each other, and the lines
/// that belong to no fact.
///
///     let lecture = LectureTerminal(style: Style(colours: false))
///     lecture.nonRattachees(dossier)   // Lignes non rattachées / ligne 12 : Vu le courrier
public struct LectureTerminal {
  /// The most words of a line that are shown, in characters.
  static let largeur = 160

  private let style: Style

  public init(style: Style) {
    self.style = style
  }

  /// « Contradictions du document », a row for each fact with its values and their lines; empty
  /// when no two places disagree.
  public func contradictions(_ dossier: Dossier) -> String {
    let found = dossier.seance.contradictions
    guard !found.isEmpty else { return "" }
    return ([style.bold("Contradictions du document")] + found.map { "  - \(phrase($0))" })
      .joined(separator: "\n")
  }

  /// « Lignes non rattachées », a row a line; empty when reading did not look for them.
  public func nonRattachees(_ dossier: Dossier) -> String {
    guard let lines = dossier.seance.non_places else { return "" }
    let title = style.bold("Lignes non rattachées")
    guard !lines.isEmpty else { return "\(title) : aucune" }
    return ([title] + lines.map { "  \(row($0, dossier.lignes))" }).joined(separator: "\n")
  }

  private func phrase(_ contradiction: Contradiction) -> String {
    let versions = contradiction.versions.map { version in
      let valeur = ValeurPhrase.texte(version.valeur, de: contradiction.chemin)
      let lieux = LieuPhrase.lignes(version.places)
      return visible(valeur.unicodeScalars) + (lieux.isEmpty ? "" : " (\(lieux))")
    }
    return "deux endroits se contredisent : \(Mots.fait(contradiction.chemin)) "
      + versions.joined(separator: ", ")
  }

  private func row(_ line: NonPlace, _ lignes: [String]?) -> String {
    let place = LieuPhrase.ligne(page: line.page, ligne: line.ligne)
    let words = visible(
      (line.texte ?? line.ligne.flatMap { Self.texte($0, lignes) } ?? "")
        .unicodeScalars)
    let shown = words.count > Self.largeur ? words.prefix(Self.largeur - 1) + "…" : words[...]
    return [place, String(shown)].compactMap { $0 }.joined(separator: " : ")
  }

  private static func texte(_ ligne: Int, _ lignes: [String]?) -> String? {
    guard let lignes, lignes.indices.contains(ligne - 1) else { return nil }
    return lignes[ligne - 1]
  }
}
