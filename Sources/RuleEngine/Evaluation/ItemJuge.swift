import Deliberation

/// A délibération under judgement, as its verdicts name it.
struct ItemJuge {
  /// Its index in the séance.
  let index: Int
  let numero: String?
  let ordre: Int?

  /// The délibération of `seance` at `index`, which must be there.
  init(_ seance: Seance, _ index: Int) {
    self.index = index
    numero = seance.deliberations?[index].numero
    ordre = seance.deliberations?[index].ordre
  }
}
