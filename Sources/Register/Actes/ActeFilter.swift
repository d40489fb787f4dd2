import Deliberation
import GRDB
import RuleEngine

/// Which acts to list; each condition that is told must hold.
public struct ActeFilter: Sendable, Equatable {
  /// Whatever its case, accents and hyphens.
  public var commune: String?
  /// The first and last day of the séance, both included.
  public var du: Jour?
  public var au: Jour?
  /// A rule that found something: a manquement, an indéterminé or an erreur.
  public var regle: String?
  /// What it found; a manquement when `gravite` alone is told.
  public var resultat: Resultat?
  /// The least severity of a manquement.
  public var gravite: Gravite?
  /// Words that the text holds, as `search` takes them.
  public var mots: String?
  /// Whether to list those whose content was removed.
  public var retires = false
  /// The most acts to give.
  public var limit: Int?

  /// Every act that is kept.
  public init(
    commune: String? = nil, du: Jour? = nil, au: Jour? = nil, regle: String? = nil,
    resultat: Resultat? = nil, gravite: Gravite? = nil, mots: String? = nil
  ) {
    self.commune = commune
    self.du = du
    self.au = au
    self.regle = regle
    self.resultat = resultat
    self.gravite = gravite
    self.mots = mots
  }
}

extension ActeFilter {
  /// What stands after WHERE, about the table `actes`.
  var condition: (sql: String, arguments: StatementArguments) {
    var parts = [retires ? "retire_le IS NOT NULL" : "retire_le IS NULL"]
    var arguments = StatementArguments()
    func add(_ sql: String, _ values: StatementArguments) {
      parts.append(sql)
      arguments += values
    }
    if let commune { add("commune_cle = ?", [motsPlies(commune)]) }
    if let du { add("date >= ?", [du.description]) }
    if let au { add("date <= ?", [au.description]) }
    if regle != nil || resultat != nil || gravite != nil {
      let (sql, values) = finding
      add("EXISTS (SELECT 1 FROM constats WHERE acte = actes.numero\(sql))", values)
    }
    if let mots {
      add(
        "numero IN (SELECT rowid FROM recherche WHERE recherche MATCH ?)",
        [SearchPattern(mots).text])
    }
    return (parts.joined(separator: " AND "), arguments)
  }

  private var finding: (sql: String, arguments: StatementArguments) {
    var sql = ""
    var arguments = StatementArguments()
    if let regle {
      sql += " AND regle = ?"
      arguments += [regle]
    }
    if let resultat {
      sql += " AND resultat = ?"
      arguments += [resultat.rawValue]
    }
    if let gravite {
      let words = Gravite.allCases.filter { $0 >= gravite }.map(\.rawValue)
      sql += " AND gravite IN (\(words.map { _ in "?" }.joined(separator: ", ")))"
      arguments += StatementArguments(words)
    }
    return (sql, arguments)
  }
}
