import Deliberation

@testable import Reading

/// A row of invented data that the schema finds right, and what a test changes in it.
enum SCDLSample {
  static let cells: [SCDLColumn: String] = [
    .collNom: "Commune de Valbrune", .collSiret: "21990001600011", .delibId: "2022-014",
    .delibDate: "2022-03-24", .matiereCode: "7.5",
    .matiereNom: "finances locales/subventions", .delibObjet: "Subvention au club de tir",
    .budgetAnnee: "2022", .budgetNom: "Budget principal", .prefId: "PREF021",
    .prefDate: "2022-04-04", .voteEffectif: "15", .voteReel: "13", .votePour: "10",
    .voteContre: "1", .voteAbstention: "2", .delibURL: "https://valbrune.example/d/14.pdf",
  ]

  static let header = SCDLColumn.allCases.map(\.rawValue).joined(separator: ",")

  /// The row with `changes`.
  static func row(_ changes: [SCDLColumn: String] = [:], separator: String = ",") -> String {
    let cells = cells.merging(changes) { $1 }
    return SCDLColumn.allCases.map { cells[$0] ?? "" }.joined(separator: separator)
  }

  /// A table of `rows` under the header.
  static func table(_ rows: String...) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  /// The rows of `text`, under the name `d.csv`.
  static func read(_ text: String) throws -> [SCDLRow] {
    try SCDLReader.rows(Array(text.utf8), fichier: "d.csv")
  }

  /// The column and kind of each fault of the row with `changes`.
  static func faults(_ changes: [SCDLColumn: String]) throws -> [SCDLFault] {
    try read(table(row(changes))).flatMap(\.faults)
  }

  /// The séance of the row with `changes`.
  static func seance(_ changes: [SCDLColumn: String] = [:]) throws -> Seance {
    try read(table(row(changes)))[0].result.get().seance
  }
}

extension SCDLFault {
  /// A fault of the first row under the header.
  static func first(_ column: SCDLColumn, _ kind: Kind) -> SCDLFault {
    SCDLFault(ligne: 2, colonne: column, kind: kind)
  }
}
