/// How many verdicts ended in each way.
public struct Synthese: Sendable, Equatable {
  /// A count for each result, then each severity, then the dérogations: a tally takes no memory
  /// of its own, so that millions can be added up.
  private var comptes: SIMD16<Int> = .zero

  private static let derogation = 15

  /// The tally of `verdicts`.
  public init(_ verdicts: [Verdict] = []) {
    // By index and by part: to copy a verdict takes longer than to look at it.
    for index in verdicts.indices {
      ajoute(
        verdicts[index].resultat, verdicts[index].gravite,
        sousDerogation: verdicts[index].estSousDerogation)
    }
  }

  /// A tally that was made elsewhere.
  public init(resultats: [Resultat: Int], gravites: [Gravite: Int], derogations: Int) {
    for (resultat, nombre) in resultats { comptes[resultat.rang] = nombre }
    for (gravite, nombre) in gravites { comptes[gravite.rang] = nombre }
    comptes[Self.derogation] = derogations
  }

  /// Counts one more verdict.
  public mutating func ajoute(_ verdict: Verdict) {
    ajoute(verdict.resultat, verdict.gravite, sousDerogation: verdict.estSousDerogation)
  }

  /// Counts `nombre` more verdicts that ended so.
  public mutating func ajoute(
    _ resultat: Resultat, _ gravite: Gravite?, sousDerogation: Bool = false, nombre: Int = 1
  ) {
    comptes[resultat.rang] += nombre
    if let gravite { comptes[gravite.rang] += nombre }
    if sousDerogation { comptes[Self.derogation] += nombre }
  }

  /// Counts those of another tally too.
  public mutating func ajoute(_ autre: Synthese) {
    comptes &+= autre.comptes
  }

  public subscript(resultat: Resultat) -> Int { comptes[resultat.rang] }
  /// Manquements of that severity.
  public subscript(gravite: Gravite) -> Int { comptes[gravite.rang] }
  /// Manquements under a dérogation; they are in the other tallies too.
  public var derogations: Int { comptes[Self.derogation] }
  /// All verdicts.
  public var total: Int { Resultat.allCases.reduce(0) { $0 + self[$1] } }
}

extension Resultat {
  /// From 0 to 4.
  fileprivate var rang: Int {
    switch self {
    case .conforme: 0
    case .manquement: 1
    case .indetermine: 2
    case .sans_objet: 3
    case .erreur: 4
    }
  }
}

extension Gravite {
  /// From 5 to 8.
  fileprivate var rang: Int {
    switch self {
    case .nullite: 5
    case .irregularite: 6
    case .avertissement: 7
    case .information: 8
    }
  }
}
