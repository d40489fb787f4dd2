import RuleEngine

/// Counts for a person: the months, the rules that find something, the assemblies with the most
/// manquements.
public struct BilanTerminal: BilanFormat {
  private let style: Style
  private let regles: [String]

  /// The most assemblies that are named.
  private static let mostAssemblees = 20
  /// The widest first column; a longer name is cut.
  private static let widest = 48

  /// - Parameter regles: the ids of the rules, in order.
  public init(style: Style, regles: [String]) {
    self.style = style
    self.regles = regles
  }

  public func text(_ bilan: Bilan) -> String {
    let table = BilanTable(bilan, regles: regles)
    let mois = table.rows(.mois).map { ($0.cle ?? "date inconnue", $0) }
    let regles = table.rows(.regle).filter(Self.tells).map { ($0.cle ?? "", $0) }
    let assemblees = heaviest(table.rows(.assemblee))
    let named = assemblees.prefix(Self.mostAssemblees).map { (Self.nom($0), $0) }
    let width = (mois + regles + named).map(\.0.count).max() ?? 0
    var blocks = [style.bold(Mots.compte(bilan.total.documents, "document", "documents"))]
    blocks.append(block("Par mois", mois, width))
    blocks.append(block("Par règle", regles, width))
    blocks.append(block("Par assemblée", named, width) + rest(assemblees.count))
    blocks.append(block("En tout", table.rows(.total).map { ("", $0) }, width))
    blocks.append(Self.legende)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ title: String, _ rows: [(String, BilanTable.Row)], _ width: Int) -> String {
    guard !rows.isEmpty else { return "" }
    let head = padded(title, width + 2) + Self.signes.map { Self.cell($0) }.joined()
    let lines = rows.map { nom, row in
      "  " + padded(nom, width) + Self.comptes(row).map { Self.cell($0) }.joined()
    }
    return ([style.bold(head)] + lines).joined(separator: "\n")
  }

  private func rest(_ count: Int) -> String {
    let others = count - Self.mostAssemblees
    guard others > 0 else { return "" }
    return "\n  et " + Mots.compte(others, "autre assemblée", "autres assemblées")
  }

  /// Most manquements first, then by name.
  private func heaviest(_ rows: [BilanTable.Row]) -> [BilanTable.Row] {
    rows.enumerated().sorted { left, right in
      let (a, b) = (left.element.synthese[.manquement], right.element.synthese[.manquement])
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }

  private static func tells(_ row: BilanTable.Row) -> Bool {
    [Resultat.manquement, .indetermine, .erreur].contains { row.synthese[$0] > 0 }
  }

  private static func nom(_ row: BilanTable.Row) -> String {
    let nom = (row.cle ?? "assemblée inconnue") + (row.departement.map { " (\($0))" } ?? "")
    return nom.count > widest ? nom.prefix(widest - 1) + "…" : nom
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func cell(_ text: String) -> String {
    String(repeating: " ", count: max(1, 9 - text.count)) + text
  }

  private static func comptes(_ row: BilanTable.Row) -> [String] {
    let synthese = row.synthese
    let counts =
      Gravite.allCases.map { synthese[$0] }
      + [synthese[.indetermine], synthese[.conforme], synthese[.sans_objet], synthese[.erreur]]
    return [row.documents.map(String.init) ?? ""] + counts.map { $0 == 0 ? "." : String($0) }
  }

  private static let signes = ["docs", "N", "I", "A", "i", "?", "=", "-", "!"]
  private static let legende = """
    N nullité, I irrégularité, A avertissement, i information ; ? indéterminé, = conforme,
    - sans objet, ! règle en erreur
    """
}
