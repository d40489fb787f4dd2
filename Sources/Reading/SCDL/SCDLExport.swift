import Deliberation

/// Séances as rows of the SCDL model « Délibérations » 2.1.5, one a délibération.
///
///     print(SCDLExport.header, terminator: "")
///     for row in SCDLExport.rows(of: seance) where row.faults.isEmpty { print(row.text) }
///
/// A column is filled from the fact of the same meaning, or not at all.
public struct SCDLExport: Sendable, Equatable {
  /// The index of the délibération in the record.
  public let rang: Int
  /// The row with the line's end.
  public let text: String
  /// What the schema finds wrong with it; a row is right when there is nothing.
  public let faults: [SCDLFault]

  /// The row that names the columns.
  public static let header =
    SCDLColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\n"

  /// A row for each délibération of `seance`, checked as a table is when it is read.
  public static func rows(of seance: Seance) -> [SCDLExport] {
    (seance.deliberations ?? []).enumerated().map { rang, deliberation in
      let cells = cells(seance, deliberation)
      let text =
        SCDLColumn.allCases.map { quoted(cells[$0] ?? "") }.joined(separator: ",") + "\r\n"
      return SCDLExport(rang: rang, text: text, faults: faults(text))
    }
  }

  private static func faults(_ text: String) -> [SCDLFault] {
    let table = try? SCDLTable(Array((header + text).utf8), fichier: "")
    guard let row = table?.first else {
      return [SCDLFault(ligne: 2, colonne: .collNom, kind: .empty)]
    }
    return row.faults
  }

  private static func cells(
    _ seance: Seance, _ deliberation: Deliberation
  ) -> [SCDLColumn: String] {
    var cells: [SCDLColumn: String] = [:]
    cells[.collNom] = seance.assemblee.nom ?? seance.assemblee.commune
    cells[.collSiret] = seance.assemblee.siret
    cells[.delibId] = deliberation.numero
    cells[.delibDate] = seance.date?.description
    cells[.matiereCode] = deliberation.matiere?.code
    cells[.matiereNom] = deliberation.matiere?.libelle
    cells[.delibObjet] = deliberation.objet
    cells[.prefDate] = deliberation.transmission?.date?.description
    return cells.merging(votes(seance, deliberation)) { first, _ in first }
  }

  /// The five columns of the vote, when every one is told.
  private static func votes(
    _ seance: Seance, _ deliberation: Deliberation
  ) -> [SCDLColumn: String] {
    guard let vote = deliberation.vote, let effectif = seance.assemblee.en_exercice,
      let pour = vote.pour, let contre = vote.contre, let abstentions = vote.abstentions
    else { return [:] }
    return [
      .voteEffectif: "\(effectif)", .voteReel: "\(vote.votants ?? pour + contre + abstentions)",
      .votePour: "\(pour)", .voteContre: "\(contre)", .voteAbstention: "\(abstentions)",
    ]
  }

  /// A cell, between quotes where its content would else end it (RFC 4180).
  private static func quoted(_ cell: String) -> String {
    let special: Set<Unicode.Scalar> = [",", ";", "\t", "\"", "\n", "\r"]
    guard cell.unicodeScalars.contains(where: special.contains) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
