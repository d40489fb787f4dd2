import RuleEngine

/// The rows of a tally, in the order in which every format tells them.
struct BilanTable {
  /// What the rows of a part of the table are about.
  enum Dimension: String, CaseIterable {
    case total
    case mois
    case regle
    case assemblee
  }

  /// One row.
  struct Row {
    let dimension: Dimension
    /// The month `AAAA-MM`, the id of the rule, the name of the assembly; nil when not known.
    let cle: String?
    var departement: String?
    /// Nil for a rule: all documents are judged by every rule.
    let documents: Int?
    let synthese: Synthese
  }

  private let bilan: Bilan
  /// The ids of the rules, in the order of the rules folder.
  private let ordre: [String]

  init(_ bilan: Bilan, regles: [String]) {
    self.bilan = bilan
    ordre = regles
  }

  /// The rows of that dimension: months in order and the unknown one last, rules in that of the
  /// folder, assemblies by name.
  func rows(_ dimension: Dimension) -> [Row] {
    switch dimension {
    case .total: [row(.total, nil, bilan.total)]
    case .mois: mois
    case .regle:
      ordre.compactMap { id in
        bilan.regles[id].map { Row(dimension: .regle, cle: id, documents: nil, synthese: $0) }
      }
    case .assemblee: assemblees
    }
  }

  private var mois: [Row] {
    let connus = bilan.mois.keys.compactMap { $0 }.sorted()
    let rows = connus.map { row(.mois, $0.description, bilan.mois[$0] ?? Bilan.Compte()) }
    return rows + [bilan.mois[nil]].compactMap { $0 }.map { row(.mois, nil, $0) }
  }

  private var assemblees: [Row] {
    let sorted = bilan.collectivites.sorted { left, right in
      (left.key.nom, left.key.departement ?? "") < (right.key.nom, right.key.departement ?? "")
    }
    return sorted.map { une, compte in
      var row = row(.assemblee, une.nom.isEmpty ? nil : une.nom, compte)
      row.departement = une.departement
      return row
    }
  }

  private func row(_ dimension: Dimension, _ cle: String?, _ compte: Bilan.Compte) -> Row {
    Row(
      dimension: dimension, cle: cle, documents: compte.documents, synthese: compte.synthese)
  }
}
