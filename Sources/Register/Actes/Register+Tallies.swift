import GRDB
import RuleEngine

extension Register {
  /// How many times a rule found something in the séances of a month.
  public struct Tally: Sendable, Equatable {
    /// `AAAA-MM`; nil for acts without a date.
    public let mois: String?
    public let regle: String
    public let resultat: Resultat
    /// Of a manquement only.
    public let gravite: Gravite?
    public let count: Int
  }

  /// What the last judgements of the acts that `filter` takes found, counted by month, rule, result
  /// and severity, in that order. O(acts and what was found in them).
  public func tallies(
    matching filter: ActeFilter = ActeFilter()
  ) throws(RegisterError) -> [Tally] {
    let (condition, arguments) = filter.condition
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT substr(date, 1, 7) AS mois, constats.regle, resultat, gravite, count(*) AS nombre
          FROM actes JOIN constats ON acte = actes.numero WHERE \(condition)
          GROUP BY mois, constats.regle, resultat, gravite
          ORDER BY mois, constats.regle, resultat, gravite
          """, arguments: arguments)
      return rows.compactMap { row in
        Resultat(rawValue: row["resultat"]).map { resultat in
          Tally(
            mois: row["mois"], regle: row["regle"], resultat: resultat,
            gravite: (row["gravite"] as String?).flatMap(Gravite.init), count: row["nombre"])
        }
      }
    }
  }
}
