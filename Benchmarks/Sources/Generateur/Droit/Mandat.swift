import Deliberation

/// The general renewals of municipal councils: the first round, and the day when most met first.
struct Mandat {
  let premierTour: Jour
  let installation: Jour

  private static let tous = [
    Mandat(premierTour: .le(2008, 3, 9), installation: .le(2008, 3, 16)),
    Mandat(premierTour: .le(2014, 3, 23), installation: .le(2014, 4, 5)),
    Mandat(premierTour: .le(2020, 3, 15), installation: .le(2020, 5, 25)),
    Mandat(premierTour: .le(2026, 3, 15), installation: .le(2026, 3, 22)),
  ]

  /// The one that runs on `jour`.
  static func courant(au jour: Jour) -> Mandat {
    tous.last { $0.installation <= jour } ?? tous[0]
  }

  /// Whether the old council could no longer decide on `jour`, nor the new one yet; in 2020 the law
  /// kept the old ones.
  static func estVacant(_ jour: Jour) -> Bool {
    tous.contains { mandat in
      mandat.premierTour.civil.annee != 2020 && mandat.premierTour <= jour
        && jour < mandat.installation
    }
  }
}
