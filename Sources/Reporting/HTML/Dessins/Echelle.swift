import Deliberation

/// Days across the width of a picture.
public struct Echelle: Sendable {
  public let du: Jour
  public let au: Jour

  /// From `du` to `au`, a day at least.
  public init(du: Jour, au: Jour) {
    self.du = du
    self.au = max(au, du.ajoutant(1))
  }

  /// Where `jour` stands: 0 at the start, 1 at the end, never outside.
  public func part(_ jour: Jour) -> Double {
    min(1, max(0, Double(jour - du) / Double(au - du)))
  }

  /// The first days of years that stand on it, every `pas` years.
  var annees: [(annee: Int, part: Double)] {
    let (first, last) = (du.civil.annee, au.civil.annee)
    let pas = Self.pas(last - first)
    return (first...last).filter { $0 % pas == 0 }.compactMap { annee in
      guard let jour = Jour(annee: annee, mois: 1, jour: 1), jour >= du, jour <= au else {
        return nil
      }
      return (annee, part(jour))
    }
  }

  /// Years between two marks, so that their words do not meet.
  private static func pas(_ annees: Int) -> Int {
    [1, 2, 5, 10].first { annees / $0 <= 9 } ?? 20
  }

  /// The years as lines from `haut` to `bas`, their words above: one of two on a narrow screen.
  func grille(haut: Int, bas: Int) -> String {
    let annees = annees
    return annees.enumerated().map { rang, an in
      let (annee, part) = an
      let style = annees.count > 5 && rang % 2 == 0 ? "an mineur" : "an"
      let x = SVG.part(part)
      return SVG.element(
        "line",
        ["class": "grille", "x1": x, "x2": x, "y1": String(haut), "y2": String(bas)])
        + SVG.element(
          "text", ["class": style, "x": x, "y": String(haut - 6), "text-anchor": ancre(part)],
          words: String(annee))
    }.joined()
  }

  /// The day of the report as a line, its word above.
  func aujourdhui(_ jour: Jour, haut: Int, bas: Int) -> String {
    guard jour >= du, jour <= au else { return "" }
    let x = SVG.part(part(jour))
    return SVG.element(
      "line", ["class": "jour", "x1": x, "x2": x, "y1": String(haut), "y2": String(bas)])
      + SVG.element(
        "text",
        ["class": "jour", "x": x, "y": String(haut - 22), "text-anchor": ancre(part(jour))],
        words: "aujourd'hui")
  }

  /// Words at an edge stay within the picture.
  private func ancre(_ part: Double) -> String {
    part < 0.04 ? "start" : part > 0.85 ? "end" : "middle"
  }
}
