import RuleEngine

/// Counts as CSV: a line a month, a rule, an assembly, and one for all.
public struct BilanCSV: BilanFormat {
  /// In their order; `dimension` is `total`, `mois`, `regle` or `assemblee`.
  public static let columns =
    ["dimension", "cle", "departement", "documents"]
    + Resultat.allCases.map(\.rawValue) + Gravite.allCases.map(\.rawValue) + ["derogations"]

  private let regles: [String]

  /// - Parameter regles: the ids of the rules, in order.
  public init(regles: [String]) {
    self.regles = regles
  }

  public func text(_ bilan: Bilan) -> String {
    let table = BilanTable(bilan, regles: regles)
    let rows = BilanTable.Dimension.allCases.flatMap(table.rows)
    return Self.columns.joined(separator: ",") + "\n" + rows.map(line).joined()
  }

  private func line(_ row: BilanTable.Row) -> String {
    var line = CSVLine()
    line.word(row.dimension.rawValue)
    line.text(row.cle)
    line.text(row.departement)
    line.int(row.documents)
    for resultat in Resultat.allCases { line.int(row.synthese[resultat]) }
    for gravite in Gravite.allCases { line.int(row.synthese[gravite]) }
    line.int(row.synthese.derogations)
    return line.ended
  }
}
