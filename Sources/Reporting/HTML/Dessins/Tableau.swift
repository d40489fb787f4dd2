/// A table of words and numbers, its first column the head of each row.
public struct Tableau {
  /// A column.
  public struct Colonne {
    public let titre: String
    public var estNombre = false

    /// A column of words.
    public static func mots(_ titre: String) -> Colonne { Colonne(titre: titre) }
    /// A column of numbers, set to the right.
    public static func nombres(_ titre: String) -> Colonne {
      Colonne(titre: titre, estNombre: true)
    }
  }

  public let legende: String
  public let colonnes: [Colonne]
  /// As many cells as there are columns.
  public let lignes: [[String]]

  public init(_ legende: String, _ colonnes: [Colonne], _ lignes: [[String]]) {
    self.legende = legende
    self.colonnes = colonnes
    self.lignes = lignes
  }

  /// The table; what is too wide for the screen moves under its own bar, by the keyboard too.
  public var html: String {
    let head = colonnes.map { "<th scope=\"col\"\(mark($0))>\(HTML.escaped($0.titre))</th>" }
    let rows = lignes.map { "<tr>\(row($0))</tr>\n" }.joined()
    return """
      <div class="defile" tabindex="0" role="region" aria-label="\(HTML.escaped(legende))">
      <table><caption>\(HTML.escaped(legende))</caption>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows)</tbody></table></div>
      """
  }

  private func row(_ cells: [String]) -> String {
    zip(colonnes, cells).enumerated().map { rang, cell in
      let (colonne, text) = cell
      let words = HTML.escaped(text)
      return rang == 0
        ? "<th scope=\"row\"\(mark(colonne))>\(words)</th>" : "<td\(mark(colonne))>\(words)</td>"
    }.joined()
  }

  private func mark(_ colonne: Colonne) -> String { colonne.estNombre ? " class=\"n\"" : "" }
}
