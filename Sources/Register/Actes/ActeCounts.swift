import GRDB
import RuleEngine

/// How many verdicts of the last judgement ended in each way.
public struct ActeCounts: Sendable, Equatable {
  private let resultats: [Resultat: Int]
  private let gravites: [Gravite: Int]
  /// Manquements under a dérogation.
  public let derogations: Int

  public subscript(resultat: Resultat) -> Int { resultats[resultat] ?? 0 }
  public subscript(gravite: Gravite) -> Int { gravites[gravite] ?? 0 }

  init(_ row: Row) {
    resultats = Dictionary(
      uniqueKeysWithValues: Resultat.allCases.map { ($0, row[$0.rawValue] ?? 0) })
    gravites = Dictionary(
      uniqueKeysWithValues: Gravite.allCases.map { ($0, row[$0.rawValue] ?? 0) })
    derogations = row["derogations"] ?? 0
  }
}
