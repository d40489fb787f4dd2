import Deliberation

/// Every parameter as it reads on one day for one population.
struct ParametresLus: Sendable {
  private let law: LawSchema
  let date: Jour?
  let ressort: Ressort
  /// In the order of `LawSchema.parametres`; empty while the date is not known.
  private(set) var resolutions: [Resolution]

  /// O(windows of the parameters).
  init(_ law: LawSchema, date: Jour?, _ ressort: Ressort) {
    let resolutions = date.map { date in
      law.parametres.map { $0.resolution(au: date, ressort) }
    }
    self.init(law, date: date, ressort, resolutions ?? [])
  }

  /// - Parameter resolutions: how each parameter reads that day, for an assembly so placed.
  init(_ law: LawSchema, date: Jour?, _ ressort: Ressort, _ resolutions: [Resolution]) {
    self.law = law
    self.date = date
    self.ressort = ressort
    self.resolutions = resolutions
  }

  /// This, on `date` for an assembly so placed, with what `hypotheses` suppose.
  func sous(_ hypotheses: [Hypothese], date: Jour?, _ ressort: Ressort) -> ParametresLus {
    var lus = self
    if date != self.date || ressort != self.ressort {
      lus = ParametresLus(law, date: date, ressort)
    }
    for case .parametre(let lu) in hypotheses.lazy.map(\.choix) { lus.suppose(lu) }
    return lus
  }

  /// The value in that slot of the block of parameters; nil when there is not one and one only.
  func valeur(_ slot: Int) -> ParametreLu? {
    guard case .valeur(let lu)? = resolution(slot) else { return nil }
    return lu
  }

  /// Why reading that slot of the block of parameters ends the run.
  func attente(_ slot: Int) -> Attente? {
    guard let index = law.parametre(at: slot) else { return nil }
    guard date != nil else { return .sansDate }
    switch resolutions[index] {
    case .valeur: return nil
    case .conteste(let lus): return .parametre(lus)
    case .parPopulation(let tranches): return .parPopulation(tranches)
    case .parAssemblee: return .parAssemblee
    case .sansObjet: return .horsFenetre(law.parametres[index].nom)
    }
  }

  private func resolution(_ slot: Int) -> Resolution? {
    guard date != nil else { return nil }
    return law.parametre(at: slot).map { resolutions[$0] }
  }

  private mutating func suppose(_ lu: ParametreLu) {
    guard date != nil else { return }
    for index in law.parametres.indices where law.parametres[index].nom == lu.nom {
      resolutions[index] = .valeur(lu)
    }
  }
}
