import Deliberation

/// Looks for the fewest missing facts that settle a rule.
struct Eclaircissement {
  private let seance: Seance
  private let juge: (Seance) -> Verdict?
  private var evaluations = 0
  /// What the rule still wanted, once it had some facts.
  private var demandes: [String] = []
  /// The most evaluations: each may try 64 readings.
  private static let bound = 500
  /// The most facts of which subsets are tried.
  private static let most = 10

  /// - Parameter juge: the verdict of the rule on a séance; nil when it judges none such.
  init(_ seance: Seance, juge: @escaping (Seance) -> Verdict?) {
    self.seance = seance
    self.juge = juge
  }

  /// The first of the smallest sets of facts that settles the rule under every value tried: of
  /// `manquants`, and of those that the rule wants next; nil when there is none.
  mutating func moindre(_ manquants: [String]) -> [String]? {
    var connus = manquants
    for _ in 0..<3 {
      if let moindre = sousEnsemble(connus) { return moindre }
      let suivants = demandes.filter { !connus.contains($0) }
      guard !suivants.isEmpty, evaluations < Self.bound else { return nil }
      connus += suivants
    }
    return nil
  }

  private mutating func sousEnsemble(_ chemins: [String]) -> [String]? {
    let dons = chemins.prefix(Self.most).compactMap { chemin in
      Dons.essais(chemin, dans: seance).map { Dons.Don(chemin: chemin, essais: $0) }
    }
    let masques = (1..<(1 << dons.count)).sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    for masque in masques {
      let choix = dons.indices.filter { masque & (1 << $0) != 0 }.map { dons[$0] }
      if tranche(choix[...], seance) { return choix.map(\.chemin) }
      if evaluations >= Self.bound { return nil }
    }
    return nil
  }

  /// Whether the rule concludes whatever the values of `dons`.
  private mutating func tranche(_ dons: ArraySlice<Dons.Don>, _ autre: Seance) -> Bool {
    guard let don = dons.first else {
      guard evaluations < Self.bound else { return false }
      evaluations += 1
      guard let verdict = juge(autre), verdict.resultat != .erreur else { return false }
      guard verdict.resultat == .indetermine else { return true }
      for chemin in verdict.manquants where !demandes.contains(chemin) { demandes.append(chemin) }
      return false
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
