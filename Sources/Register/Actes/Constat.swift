import GRDB
import RuleEngine

/// What one rule found in an act: a manquement, an indéterminé or an erreur.
public struct Constat: Sendable, Equatable {
  public let regle: String
  /// The index in `deliberations` of the one that is judged; nil for the séance.
  public let item: Int?
  public let resultat: Resultat
  /// Of a manquement only.
  public let gravite: Gravite?
  /// Whether somebody answers for it.
  public let derogation: Bool

  /// Nil for a verdict that finds nothing.
  init?(_ verdict: Verdict) {
    guard [.manquement, .indetermine, .erreur].contains(verdict.resultat) else { return nil }
    regle = verdict.regle.id
    item = verdict.item
    resultat = verdict.resultat
    gravite = verdict.gravite
    derogation = verdict.derogation != nil
  }

  /// Nil when the row holds a word that this version does not know.
  init?(_ row: Row) {
    guard let resultat = Resultat(rawValue: row["resultat"]) else { return nil }
    regle = row["regle"]
    item = row["item"]
    self.resultat = resultat
    gravite = (row["gravite"] as String?).flatMap(Gravite.init)
    derogation = row["derogation"]
  }
}
