/// Columns side by side, each of parts one on the other.
struct ColonnesSVG {
  /// A part of a column.
  struct Part {
    let motif: Motif
    let nombre: Int
    /// What it counts: « 3 irrégularités ».
    let mots: String
  }

  /// A column, and the words under it.
  struct Colonne {
    let nom: String
    let parts: [Part]
    /// On which screens its name is written.
    var etiquette = Etiquette.toujours

    var total: Int { parts.reduce(0) { $0 + $1.nombre } }
  }

  /// Where there is room for a name.
  enum Etiquette {
    case toujours
    /// On a large screen.
    case large
    case jamais
  }

  let colonnes: [Colonne]
  private static let haut = 24
  private static let bas = 206
  /// Where the first column begins: the numbers of the scale stand before.
  private static let marge = 0.06

  /// The picture.
  var planche: Figure.Planche { Figure.Planche(hauteur: Self.bas + 30, dessin: dessin) }

  private var dessin: String {
    let most = max(1, colonnes.map(\.total).max() ?? 1)
    let pas = Self.pas(most)
    let top = (most + pas - 1) / pas * pas
    let lines = stride(from: 0, through: top, by: pas).map { grille($0, top) }.joined()
    return lines + colonnes.enumerated().map { colonne($1, $0, top) }.joined()
  }

  private func grille(_ valeur: Int, _ top: Int) -> String {
    let y = String(Self.y(valeur, top))
    let line = SVG.element(
      "line",
      ["class": valeur == 0 ? "base" : "grille", "x1": "0", "x2": "100%", "y1": y, "y2": y])
    guard valeur > 0 else { return line }
    return line
      + SVG.element("text", ["class": "an", "x": "0", "y": y, "dy": "-4"], words: String(valeur))
  }

  private func colonne(_ colonne: Colonne, _ rang: Int, _ top: Int) -> String {
    let width = (1 - Self.marge) / Double(max(1, colonnes.count))
    let left = Self.marge + width * Double(rang)
    let bar = min(width * 0.72, 0.08)
    let middle = left + width / 2
    var done = 0
    var svg = ""
    for part in colonne.parts where part.nombre > 0 {
      let (low, high) = (Self.y(done, top), Self.y(done + part.nombre, top))
      done += part.nombre
      svg += SVG.element(
        "rect",
        [
          "class": "t-\(part.motif.rawValue)", "x": SVG.part(middle - bar / 2), "y": String(high),
          "width": SVG.part(bar), "height": String(max(1, low - high)), "fill": part.motif.fill,
        ], SVG.tip("\(colonne.nom) : \(part.mots)"))
    }
    if done > 0 { svg += words("nombre", String(done), middle, Self.y(done, top) - 5) }
    guard colonne.etiquette != .jamais else { return svg }
    let style = colonne.etiquette == .large ? "an mineur" : "an"
    return svg + words(style, colonne.nom, middle, Self.bas + 18)
  }

  private func words(_ style: String, _ text: String, _ x: Double, _ y: Int) -> String {
    SVG.element(
      "text", ["class": style, "x": SVG.part(x), "y": String(y), "text-anchor": "middle"],
      words: text)
  }

  private static func y(_ valeur: Int, _ top: Int) -> Int {
    bas - (bas - haut) * valeur / max(1, top)
  }

  /// Between two lines of the scale: 1, 2 or 5 of a power of ten, four lines about.
  private static func pas(_ most: Int) -> Int {
    var power = 1
    while true {
      for step in [1, 2, 5] where step * power * 4 >= most { return step * power }
      power *= 10
    }
  }
}
