/// How many verdicts ended in each way.
public struct Synthese: Sendable, Equatable {
  public private(set) var resultats: [Resultat: Int] = [:]
  /// Manquements by severity.
  public private(set) var gravites: [Gravite: Int] = [:]
  /// Manquements under a dérogation; they are in the other tallies too.
  public private(set) var derogations = 0

  /// The tally of `verdicts`.
  public init(_ verdicts: [Verdict] = []) {
    for verdict in verdicts { ajoute(verdict) }
  }

  /// Counts one more verdict.
  public mutating func ajoute(_ verdict: Verdict) {
    resultats[verdict.resultat, default: 0] += 1
    if verdict.derogation != nil { derogations += 1 }
    if let gravite = verdict.gravite { gravites[gravite, default: 0] += 1 }
  }

  public subscript(resultat: Resultat) -> Int { resultats[resultat] ?? 0 }
  public subscript(gravite: Gravite) -> Int { gravites[gravite] ?? 0 }
}
