import RuleEngine

/// Counts as one JSON object.
public struct BilanJSON: BilanFormat {
  private let regles: [String]

  /// - Parameter regles: the ids of the rules, in order.
  public init(regles: [String]) {
    self.regles = regles
  }

  public func text(_ bilan: Bilan) -> String {
    let table = BilanTable(bilan, regles: regles)
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.member("documents", bilan.total.documents)
      json.member("synthese") { VerdictWriter.write(bilan.total.synthese, to: &$0) }
      for dimension in [BilanTable.Dimension.mois, .regle, .assemblee] {
        json.member(Self.name(dimension)) { json in
          json.array { json in
            for row in table.rows(dimension) { write(row, to: &json) }
          }
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ row: BilanTable.Row, to json: inout JSONWriter) {
    json.object { json in
      json.member(row.dimension.rawValue, row.cle)
      if row.dimension == .assemblee { json.member("departement", row.departement) }
      if let documents = row.documents { json.member("documents", documents) }
      json.member("synthese") { VerdictWriter.write(row.synthese, to: &$0) }
    }
  }

  private static func name(_ dimension: BilanTable.Dimension) -> String {
    switch dimension {
    case .total: "total"
    case .mois: "mois"
    case .regle: "regles"
    case .assemblee: "assemblees"
    }
  }
}
