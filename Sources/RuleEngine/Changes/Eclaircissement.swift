import Deliberation

/// Looks for the fewest missing facts that settle a rule.
struct Eclaircissement {
  private let seance: Seance
  private let juge: (Seance) -> Verdict?
  private var evaluations = 0

  /// - Parameter juge: the verdict of the rule on a séance; nil when it judges none such.
  init(_ seance: Seance, juge: @escaping (Seance) -> Verdict?) {
    self.seance = seance
    self.juge = juge
  }

  /// The first of the smallest subsets of `manquants` that settles the rule under every value
  /// tried; nil when there is none.
  mutating func moindre(_ manquants: [String]) -> [String]? {
    let dons = manquants.prefix(10).compactMap { chemin in
      Dons.essais(chemin, dans: seance).map { Dons.Don(chemin: chemin, essais: $0) }
    }
    let sousEnsembles = (1..<(1 << dons.count)).sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    for masque in sousEnsembles {
      let choix = dons.indices.filter { masque & (1 << $0) != 0 }.map { dons[$0] }
      if tranche(choix[...], seance) { return choix.map(\.chemin) }
      if evaluations >= Recherche.bound { return nil }
    }
    return nil
  }

  /// Whether the rule concludes whatever the values of `dons`.
  private mutating func tranche(_ dons: ArraySlice<Dons.Don>, _ autre: Seance) -> Bool {
    guard let don = dons.first else {
      guard evaluations < Recherche.bound else { return false }
      evaluations += 1
      let resultat = juge(autre)?.resultat
      return resultat.map { $0 != .indetermine && $0 != .erreur } ?? false
    }
    for essai in don.essais {
      var suivant = autre
      guard suivant.remplace(don.chemin, par: essai), tranche(dons.dropFirst(), suivant) else {
        return false
      }
    }
    return true
  }
}
