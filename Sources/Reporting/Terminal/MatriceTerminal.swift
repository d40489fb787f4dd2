import RuleEngine

/// What `matrice` prints: a row a year of the séance, a column a year of the law.
public struct MatriceTerminal {
  private let style: Style
  private static let width = 6

  public init(style: Style) {
    self.style = style
  }

  /// The table under the name of the document; its lines end with a newline.
  public func report(_ matrice: Matrice, fichier: String) -> String {
    var lines = [
      style.bold(fichier),
      "séance tenue en (lignes) × droit connu à la fin de (colonnes)",
      "",
      cells("", matrice.annees.map(String.init)),
    ]
    for annee in matrice.annees {
      let row = matrice.annees.map { Self.sign(matrice[seance: annee, droit: $0]) }
      lines.append(cells(String(annee), row))
    }
    lines += [
      "", "N nullité, I irrégularité, A avertissement, i information (et leur nombre) ;",
      "? rien que des indéterminés ou des conformes, = conforme, - sans objet, ! règle en erreur",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func cells(_ head: String, _ row: [String]) -> String {
    let padded = ([head] + row).map { cell in
      String(repeating: " ", count: max(0, Self.width - cell.count)) + cell
    }
    return padded.joined()
  }

  /// The heaviest of what was concluded.
  private static func sign(_ synthese: Synthese) -> String {
    let letters: [Gravite: String] = [
      .nullite: "N", .irregularite: "I", .avertissement: "A", .information: "i",
    ]
    if synthese[.erreur] > 0 { return "!" }
    for gravite in Gravite.allCases where synthese[gravite] > 0 {
      return (letters[gravite] ?? "") + (synthese[gravite] > 1 ? "\(synthese[gravite])" : "")
    }
    if synthese[.indetermine] > 0 { return "?" }
    return synthese[.conforme] > 0 ? "=" : "-"
  }
}
