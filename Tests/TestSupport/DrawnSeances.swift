import Deliberation

/// Séances drawn from a seed: councils of several sizes, days around the bounds of the law, present
/// or missing facts, votes that add up or not.
///
///     var drawn = DrawnSeances(seed: 7)
///     let seance = drawn.next()
public struct DrawnSeances {
  private var random: SeededGenerator
  private var rank = 0

  public init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  private static let communes = [
    "Saint-Usage", "Losne", "Saint-Jean-de-Losne", "Brazey", "Échenon",
  ]
  /// The days on both sides of changes of the law.
  private static let jours = [
    "1996-02-24", "2020-03-11", "2020-03-12", "2020-03-24", "2020-07-11", "2020-08-31",
    "2020-11-15", "2021-09-30", "2021-10-01", "2021-11-10", "2022-07-31", "2022-08-01",
    "2024-03-12", "2026-03-30",
  ]

  /// The next one; no two are equal.
  public mutating func next() -> Seance {
    rank += 1
    let presents = random.below(16)
    let jour = Self.jours[random.below(Self.jours.count)]
    var seance = Seance.exemple(presents: presents, date: jour)
    seance.id = "\(rank)"
    seance.assemblee.commune = Self.communes[random.below(Self.communes.count)]
    seance.assemblee.population = isRare() ? nil : 100 + random.below(6_000)
    if isRare() { seance.date = seance.date?.ajoutant(random.below(3_000)) }
    if isRare() { seance.secretaire = nil }
    if isRare() { seance.president = Personne("Oscar") }
    seance.convocation?.date = seance.date?.ajoutant(-random.below(12))
    addPowers(to: &seance, presents)
    seance.deliberations = (0..<1 + random.below(3)).map { item($0, presents) }
    return seance
  }

  private mutating func isRare() -> Bool { random.below(5) == 0 }

  private mutating func addPowers(to seance: inout Seance, _ presents: Int) {
    guard !isRare(), presents > 0 else { return }
    let noms = Seance.noms
    seance.procurations = (0..<random.below(4)).map { _ in
      Procuration(noms[random.below(noms.count)], a: noms[random.below(presents)])
    }
  }

  private mutating func item(_ rank: Int, _ presents: Int) -> Deliberation {
    var item = Deliberation()
    item.ordre = rank + 1
    item.numero = "2024-\(random.below(40))"
    item.objet = "Subvention n° \(random.below(1_000))"
    let natures: [Deliberation.Nature?] = [
      nil, .subvention, .budget_primitif, .election_maire, .convention, .emprunt, .taux,
      .compte_administratif,
    ]
    item.nature = natures[random.below(natures.count)]
    guard !isRare() else { return item }
    item.vote = Vote()
    item.vote?.contre = random.below(4)
    item.vote?.abstentions = random.below(3)
    item.vote?.pour = max(0, presents - random.below(5))
    item.vote?.resultat = isRare() ? .rejete : .adopte
    return item
  }
}
