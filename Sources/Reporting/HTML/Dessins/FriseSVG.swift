import Deliberation

/// Lanes over days, each with spans; its name above.
public struct FriseSVG {
  /// A span of a lane.
  public struct Duree: Sendable {
    public var du: Jour
    /// Nil when nothing tells its end.
    public var au: Jour?
    /// What stands in it, cut where it does not fit.
    public var mots: String
    /// What a pointer that rests on it tells.
    public var bulle: String
    /// The class of its style: a word of the page, never of a document.
    public var style: String
    /// Nil for the ground of the style.
    public var motif: Motif?

    public init(
      du: Jour, au: Jour?, mots: String, bulle: String, style: String, motif: Motif? = nil
    ) {
      (self.du, self.au, self.mots, self.bulle) = (du, au, mots, bulle)
      (self.style, self.motif) = (style, motif)
    }
  }

  /// A name, and what happened under it.
  public struct Ligne: Sendable {
    public var nom: String
    /// Said after the name where there is room.
    public var suite: String
    public var durees: [Duree]

    public init(nom: String, suite: String, durees: [Duree]) {
      (self.nom, self.suite, self.durees) = (nom, suite, durees)
    }
  }

  public let echelle: Echelle
  public let lignes: [Ligne]
  /// The day that is marked.
  public let jour: Jour?

  public init(_ echelle: Echelle, _ lignes: [Ligne], jour: Jour?) {
    (self.echelle, self.lignes, self.jour) = (echelle, lignes, jour)
  }

  private static let pas = 50
  private static let haut = 40
  /// Lanes under one scale of years.
  private static let most = 16

  /// The lanes, the scale of the years again above each sixteen.
  public var planches: [Figure.Planche] {
    stride(from: 0, to: max(1, lignes.count), by: Self.most).map { first in
      planche(lignes.dropFirst(first).prefix(Self.most))
    }
  }

  private func planche(_ lignes: ArraySlice<Ligne>) -> Figure.Planche {
    let bas = Self.haut + max(1, lignes.count) * Self.pas + 2
    let lanes = lignes.enumerated().map { ligne($1, Self.haut + $0 * Self.pas) }.joined()
    let day = jour.map { echelle.aujourdhui($0, haut: Self.haut, bas: bas) } ?? ""
    return Figure.Planche(
      hauteur: bas + 4, dessin: echelle.grille(haut: Self.haut, bas: bas) + day + lanes)
  }

  private func ligne(_ ligne: Ligne, _ y: Int) -> String {
    SVG.nom(ligne.nom, ligne.suite, y: y + 2)
      + ligne.durees.compactMap { duree($0, y + 23) }.joined()
  }

  /// A span in an SVG of its own, which cuts its words; nil when it is out of the picture.
  private func duree(_ duree: Duree, _ y: Int) -> String? {
    let end = duree.au?.ajoutant(1) ?? echelle.au
    guard end > echelle.du, duree.du < echelle.au else { return nil }
    let (left, right) = (echelle.part(duree.du), echelle.part(end))
    var style = "duree d-\(duree.style)"
    if duree.au == nil { style += " ouverte" }
    let width = SVG.part(max(0.002, right - left))
    let box = SVG.element(
      "rect",
      [
        "class": style, "x": "0.5", "y": "0.5", "width": "100%", "height": "20",
        "fill": duree.motif?.fill ?? "none",
      ])
    return SVG.element(
      "svg", ["x": SVG.part(left), "y": String(y), "width": width, "height": "21"],
      SVG.tip(duree.bulle) + box + words(duree.mots, right - left))
  }

  /// Words of a span that takes `part` of the width; none where they would be cut on any screen.
  private func words(_ mots: String, _ part: Double) -> String {
    let width = mots.count * Self.letter + 10
    guard !mots.isEmpty, part * Self.large >= Double(width) else { return "" }
    let style = part * Self.narrow < Double(width) ? "valeur mineur" : "valeur"
    return SVG.element("text", ["class": style, "x": "6", "y": "15"], words: mots)
  }

  /// The width of a letter, and of the picture on a large and on a narrow screen, in pixels.
  private static let (letter, large, narrow) = (7, 860.0, 340.0)
}
