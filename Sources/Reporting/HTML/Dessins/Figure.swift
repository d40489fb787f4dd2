/// A picture, the words that stand for it, and the same figures as a table.
public struct Figure {
  /// Unique in the page.
  public let id: String
  public let titre: String
  /// What the picture shows, in a sentence or two, for whoever does not see it.
  public let description: String
  /// What the picture is made of, one under the other.
  public let planches: [Planche]
  public let table: Tableau
  /// Whether the table is open at first.
  public var estOuverte = false

  /// A part of a picture, low enough for a printed page.
  public struct Planche {
    /// In pixels.
    public let hauteur: Int
    public let dessin: String

    public init(hauteur: Int, dessin: String) {
      self.hauteur = hauteur
      self.dessin = dessin
    }
  }

  /// The picture and its table.
  public var html: String {
    """
    <figure id="\(HTML.escaped(id))">
    \(svg)
    <figcaption>\(HTML.escaped(description))</figcaption>
    <details\(estOuverte ? " open" : "")>
    <summary>Les mêmes chiffres en tableau</summary>
    \(table.html)
    </details>
    </figure>

    """
  }

  /// The first part speaks for all.
  private var svg: String {
    let titles =
      SVG.element("title", ["id": "\(id)-t"], words: titre)
      + SVG.element("desc", ["id": "\(id)-d"], words: description)
    return planches.enumerated().map { rang, planche in
      let hauteur = String(planche.hauteur)
      guard rang == 0 else {
        return SVG.element(
          "svg",
          ["class": "dessin", "aria-hidden": "true", "width": "100%", "height": hauteur],
          planche.dessin)
      }
      return SVG.element(
        "svg",
        [
          "class": "dessin", "role": "img", "aria-labelledby": "\(id)-t \(id)-d",
          "width": "100%", "height": hauteur,
        ], titles + planche.dessin)
    }.joined(separator: "\n")
  }
}
