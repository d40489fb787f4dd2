import Deliberation
import RuleEngine

/// What the acts that are kept come to: how many, by state, month and rule.
struct Comptes: Sendable {
  /// A month of a year.
  struct Mois: Hashable, Comparable, Sendable {
    let annee: Int
    let mois: Int

    static func < (left: Mois, right: Mois) -> Bool {
      (left.annee, left.mois) < (right.annee, right.mois)
    }
  }

  private(set) var actes = 0
  private(set) var reguliers = 0
  private(set) var gravites: [Gravite: Int] = [:]
  private(set) var regles: [String: Int] = [:]
  /// Acts by month of séance, by their heaviest manquement; nil for none.
  private(set) var mois: [Mois: [Gravite?: Int]] = [:]

  init(_ rows: [ActRow]) {
    for row in rows {
      actes += 1
      guard let constat = row.constat else { continue }
      if constat.gravites.isEmpty, constat.erreurs == 0 { reguliers += 1 }
      for (gravite, nombre) in constat.gravites { gravites[gravite, default: 0] += nombre }
      for id in constat.ids { regles[id, default: 0] += 1 }
      if let (annee, numero, _) = row.date?.civil {
        mois[Mois(annee: annee, mois: numero), default: [:]][constat.pire, default: 0] += 1
      }
    }
  }
}
