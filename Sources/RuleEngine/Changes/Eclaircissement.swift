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

  /// The smallest sets of facts that settle the rule under every value tried, the least first:
  /// of `manquants`, and of those that the rule wants next. At most `most`, none in another.
  mutating func moindres(_ manquants: [String], _ most: Int) -> [[String]] {
    var connus = manquants
    for _ in 0..<3 {
      let moindres = sousEnsembles(connus, most)
      if !moindres.isEmpty { return moindres }
      let suivants = demandes.filter { !connus.contains($0) }
      guard !suivants.isEmpty, evaluations < Self.bound else { return [] }
      connus += suivants
    }
    return []
  }

  private mutating func sousEnsembles(_ chemins: [String], _ most: Int) -> [[String]] {
    let dons = chemins.prefix(Self.most).compactMap { chemin in
      Dons.essais(chemin, dans: seance).map { Dons.Don(chemin: chemin, essais: $0) }
    }
    let masques = (1..<(1 << dons.count)).sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    var trouves: [Int] = []
    for masque in masques where !trouves.contains(where: { $0 & masque == $0 }) {
      let choix = dons.indices.filter { masque & (1 << $0) != 0 }.map { dons[$0] }
      if tranche(choix[...], seance) { trouves.append(masque) }
      if trouves.count == most || evaluations >= Self.bound { break }
    }
    return trouves.map { masque in
      dons.indices.filter { masque & (1 << $0) != 0 }.map { dons[$0].chemin }
    }
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
