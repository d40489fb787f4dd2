/// Bars one under the other, each of parts end to end, its name above.
struct BarresSVG {
  /// A bar.
  struct Barre {
    let nom: String
    /// Said after the name where there is room.
    let suite: String
    let parts: [ColonnesSVG.Part]

    var total: Int { parts.reduce(0) { $0 + $1.nombre } }
  }

  let barres: [Barre]
  private static let pas = 44
  /// What the longest bar takes of the width: its number stands after it.
  private static let plein = 0.9

  /// The picture.
  var planche: Figure.Planche {
    Figure.Planche(hauteur: max(1, barres.count) * Self.pas + 4, dessin: dessin)
  }

  private var dessin: String {
    let most = max(1, barres.map(\.total).max() ?? 1)
    return barres.enumerated().map { barre($1, $0 * Self.pas, most) }.joined()
  }

  private func barre(_ barre: Barre, _ y: Int, _ most: Int) -> String {
    var svg = SVG.nom(barre.nom, barre.suite, y: y + 1)
    var done = 0
    for part in barre.parts where part.nombre > 0 {
      let left = Self.plein * Double(done) / Double(most)
      done += part.nombre
      svg += SVG.element(
        "rect",
        [
          "class": "t-\(part.motif.rawValue)", "x": SVG.part(left), "y": String(y + 23),
          "width": SVG.part(Self.plein * Double(part.nombre) / Double(most)), "height": "13",
          "fill": part.motif.fill,
        ], SVG.tip("\(barre.nom) : \(part.mots)"))
    }
    return svg
      + SVG.element(
        "text",
        [
          "class": "nombre", "x": SVG.part(Self.plein * Double(done) / Double(most)), "dx": "6",
          "y": String(y + 34),
        ], words: String(done))
  }
}
