import Deliberation
import TestSupport

/// Days from which the day of a séance is drawn.
struct Periodes {
  let jours: [ClosedRange<Jour>]

  init(_ jours: [ClosedRange<Jour>]) { self.jours = jours }

  init(depuis debut: Jour) { jours = [debut...Self.fin] }

  private static let debut = Jour.le(2014, 1, 15)
  private static let fin = Jour.le(2026, 11, 20)

  static let toutes = Periodes([debut...fin])
  /// No emergency law, by any reading, and none near: what it allowed is not disputed.
  static let droitCommun = Periodes([
    debut...Jour.le(2020, 3, 10), Jour.le(2022, 10, 1)...fin,
  ])
  /// The autumn of 2020, when courts and ministers read the law in two ways.
  static let contestee = Periodes([Loi.contestes[1]])

  /// In each year, the days from `debut` to `fin` of that year.
  static func chaqueAnnee(
    depuis premiere: Int = 2014, _ jours: (Int) -> ClosedRange<Jour>
  ) -> Periodes {
    Periodes((premiere...2026).map(jours))
  }

  /// The days of this that are days of `autres`.
  func dans(_ autres: Periodes) -> Periodes {
    Periodes(
      jours.flatMap { periode in
        autres.jours.filter(periode.overlaps).map { periode.clamped(to: $0) }
      })
  }

  /// A day on which a council could meet; one in four close to a change of the law.
  func tire(_ hasard: inout SeededGenerator) -> Jour {
    for _ in 0..<16 {
      let jour = essai(&hasard)
      if !Mandat.estVacant(jour) { return jour }
    }
    return Jour.le(2023, 6, 15)
  }

  private func essai(_ hasard: inout SeededGenerator) -> Jour {
    if hasard.une(sur: 4) {
      let proche = hasard.parmi(Self.changements).ajoutant(hasard.entre(-2...2))
      if jours.contains(where: { $0.contains(proche) }) { return proche }
    }
    let periode = hasard.parmi(jours)
    return periode.lowerBound.ajoutant(hasard.below(periode.upperBound - periode.lowerBound + 1))
  }

  /// The days on which the windows of the law begin.
  private static let changements: [Jour] = [
    .le(2015, 8, 9), .le(2016, 4, 1), .le(2018, 6, 28), .le(2019, 12, 29), .le(2020, 3, 1),
    .le(2020, 3, 12), .le(2020, 3, 24), .le(2020, 4, 3), .le(2020, 7, 11), .le(2020, 8, 31),
    .le(2020, 10, 17), .le(2020, 11, 15), .le(2021, 10, 1), .le(2021, 11, 10), .le(2021, 11, 11),
    .le(2022, 3, 1), .le(2022, 7, 1), .le(2022, 8, 1), .le(2024, 1, 1), .le(2025, 12, 24),
  ]
}
