import Deliberation

/// A line of the text with a value marked under it.
struct Quote {
  /// The most columns of text that are shown.
  private static let width = 88

  let extrait: Extrait
  let lignes: [String]?

  /// The words at the place; nil when neither the place nor the text tells them.
  var texte: String? {
    guard let ligne = extrait.ligne, let debut = extrait.debut, let fin = extrait.fin,
      let lignes, lignes.indices.contains(ligne - 1)
    else { return extrait.texte }
    let scalars = Array(lignes[ligne - 1].unicodeScalars)
    guard debut >= 1, debut <= min(fin, scalars.count) else { return extrait.texte }
    return visible(scalars[(debut - 1)..<min(fin, scalars.count)])
  }

  /// Two lines, the text and the mark; nil when the place or the text is not known.
  var lines: [String]? {
    guard let ligne = extrait.ligne, let debut = extrait.debut, let fin = extrait.fin else {
      return nil
    }
    let page = extrait.page.map { $0 > 1 ? "page \($0), " : "" } ?? ""
    let label = "\(page)ligne \(ligne) : "
    guard let lignes, lignes.indices.contains(ligne - 1) else {
      return extrait.texte.map { [label + $0] }
    }
    let scalars = Array(lignes[ligne - 1].unicodeScalars)
    let window = Self.window(debut - 1, min(fin, scalars.count), in: scalars.count)
    let before = window.lowerBound > 0 ? "…" : ""
    let after = window.upperBound < scalars.count ? "…" : ""
    let shown = before + visible(scalars[window]) + after
    let margin = label.count + before.count + debut - 1 - window.lowerBound
    let length = max(1, min(fin, window.upperBound) - debut + 1)
    return [
      label + shown,
      String(repeating: " ", count: margin) + String(repeating: "^", count: length),
    ]
  }

  /// The columns to show, from 0: the whole line when it is short, else around the value.
  private static func window(_ start: Int, _ end: Int, in count: Int) -> Range<Int> {
    guard count > width else { return 0..<count }
    let lead = max(0, min(start - 24, count - width))
    let first = start < width * 2 / 3 ? 0 : lead
    return first..<min(count, max(first + width, min(end, first + width)))
  }
}
