import Deliberation
import GRDB
import RuleEngine

/// How many acts there are, and how their verdicts ended.
public struct Comptes: Sendable, Equatable {
  /// Acts of one sort.
  public struct Compte: Sendable, Equatable {
    public var actes: Int
    public var synthese: Synthese
  }

  /// By month of the séance: its first day; nil when the date is not known.
  public var mois: [Jour?: Compte] = [:]
  /// By assembly, as acts name it: what `Assemblee` tells of it, nothing else.
  public var assemblees: [(assemblee: Assemblee, compte: Compte)] = []
  /// The manquements, indéterminés and erreurs of each rule, by id.
  public var regles: [String: Synthese] = [:]

  public static func == (left: Comptes, right: Comptes) -> Bool {
    left.mois == right.mois && left.regles == right.regles
      && left.assemblees.elementsEqual(right.assemblees, by: ==)
  }
}

extension Register {
  /// Counts over all acts that are kept, by their last judgement, of one state of the register.
  ///
  /// SQLite adds up: memory is O(months + assemblies + rules).
  public func comptes() throws(RegisterError) -> Comptes {
    try read { db in
      var comptes = Comptes()
      let months = try Self.grouped(by: "substr(date, 1, 7) AS mois", "mois", db)
      while let row = try months.next() {
        let mois = (row["mois"] as String?).flatMap { Jour($0 + "-01") }
        comptes.mois[mois] = Comptes.Compte(row)
      }
      let columns = "type, assemblee, commune, departement"
      let assemblies = try Self.grouped(by: columns, columns, db)
      while let row = try assemblies.next() {
        comptes.assemblees.append((Assemblee(row), Comptes.Compte(row)))
      }
      let rules = try Row.fetchCursor(db, sql: Self.rules)
      while let row = try rules.next() {
        guard let resultat = Resultat(rawValue: row["resultat"]) else { continue }
        comptes.regles[row["regle"], default: Synthese()].ajoute(
          resultat, (row["gravite"] as String?).flatMap(Gravite.init),
          sousDerogation: row["derogation"], nombre: row["nombre"])
      }
      return comptes
    }
  }

  private static func grouped(
    by columns: String, _ group: String, _ db: Database
  ) throws -> RowCursor {
    let words = Resultat.allCases.map(\.rawValue) + Gravite.allCases.map(\.rawValue)
    let sums = (words + ["derogations"]).map { "sum(\($0)) AS \($0)" }.joined(separator: ", ")
    return try Row.fetchCursor(
      db,
      sql: """
        SELECT \(columns), count(*) AS nombre, \(sums) FROM actes
        WHERE retire_le IS NULL GROUP BY \(group) ORDER BY \(group)
        """)
  }

  private static let rules = """
    SELECT regle, resultat, gravite, derogation, count(*) AS nombre
    FROM constats JOIN actes ON actes.numero = constats.acte
    WHERE retire_le IS NULL GROUP BY regle, resultat, gravite, derogation
    """
}

extension Comptes.Compte {
  fileprivate init(_ row: Row) {
    actes = row["nombre"]
    synthese = Synthese(
      resultats: Dictionary(
        uniqueKeysWithValues: Resultat.allCases.map { ($0, row[$0.rawValue] ?? 0) }),
      gravites: Dictionary(
        uniqueKeysWithValues: Gravite.allCases.map { ($0, row[$0.rawValue] ?? 0) }),
      derogations: row["derogations"] ?? 0)
  }
}

extension Assemblee {
  fileprivate init(_ row: Row) {
    self.init()
    type = (row["type"] as String?).flatMap(Categorie.init)
    nom = row["assemblee"]
    commune = row["commune"]
    departement = row["departement"]
  }
}
