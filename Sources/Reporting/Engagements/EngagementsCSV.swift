import Deliberation
import Suivi

/// The obligations of a register as a table (RFC 4180): a heading, then a row each.
public enum EngagementsCSV {
  private static let heading = [
    "id", "etat", "echeance", "genre", "intitule", "montant", "commune", "seance", "deliberation",
    "objet", "preuve", "fait_le", "acte",
  ]

  /// The table; `suivis` in any order, the late ones come first.
  ///
  /// - Parameter jour: the day on which they are looked at.
  public static func table(_ suivis: [EngagementSuivi], le jour: Jour) -> String {
    let rows = suivis.parUrgence(le: jour).map { row($0, jour) }
    return ([heading] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ suivi: EngagementSuivi, _ jour: Jour) -> [String] {
    let obligation = suivi.obligation
    var montant: Euros?
    if case .financement(let financement, _) = obligation.genre { montant = financement.total }
    let cells: [String?] = [
      suivi.id, suivi.etat(le: jour).rawValue, obligation.echeance?.description,
      EngagementWriter.genre(obligation.genre), EngagementPhrase.intitule(obligation),
      montant?.description, suivi.commune, suivi.seance?.description, obligation.deliberation,
      obligation.objet, suivi.preuve?.nom, suivi.preuve?.le?.description, suivi.acte,
    ]
    return cells.map { $0 ?? "" }
  }

  /// Between quotes where a comma, a quote or the end of a line asks for it. A text that a
  /// spreadsheet would take for a formula gets a quote mark before it.
  private static func cell(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t".contains($0) } ?? false ? "'" + text : text
    let isPlain = safe.unicodeScalars.allSatisfy { !",\"\r\n".unicodeScalars.contains($0) }
    return isPlain ? safe : "\"\(safe.replacing("\"", with: "\"\""))\""
  }
}
