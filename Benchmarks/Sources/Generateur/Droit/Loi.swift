import Deliberation

/// What the law asks on a day: written from the texts, apart from the parameters of the rules, so
/// that each proves the other.
struct Loi {
  let jour: Jour

  /// Communes under 100 inhabitants elect seven and no longer nine (loi n° 2013-403).
  static let reformeDesConseils = Jour.le(2014, 3, 23)
  /// Publication is electronic, the minutes and the list have their new form (ord. n° 2021-1310).
  static let reformeDesActes = Jour.le(2022, 7, 1)

  /// The emergency laws: a third of the members is enough, and one may hold two powers.
  private static let urgences = [
    Jour.le(2020, 3, 24)...Jour.le(2020, 8, 30),
    Jour.le(2020, 11, 15)...Jour.le(2021, 9, 30),
    Jour.le(2021, 11, 11)...Jour.le(2022, 7, 31),
  ]

  /// Whether the emergency law was in force is disputed: back-dated, revived, or unpublished.
  static let contestes = [
    Jour.le(2020, 3, 12)...Jour.le(2020, 3, 23),
    Jour.le(2020, 10, 17)...Jour.le(2020, 11, 14),
    Jour.le(2021, 11, 10)...Jour.le(2021, 11, 10),
  ]

  private var estUrgence: Bool { Self.urgences.contains { $0.contains(jour) } }
  private var estConteste: Bool { Self.contestes.contains { $0.contains(jour) } }

  /// Présents required of `exercice` members: by the mildest reading and by the strictest.
  func quorum(_ exercice: Int) -> ClosedRange<Int> {
    let (tiers, majorite) = ((exercice + 2) / 3, exercice / 2 + 1)
    if estConteste { return tiers...majorite }
    return estUrgence ? tiers...tiers : majorite...majorite
  }

  /// Powers that one member may hold: by the strictest reading and by the mildest.
  var pouvoirs: ClosedRange<Int> {
    if estConteste { return 1...2 }
    return estUrgence ? 2...2 : 1...1
  }

  /// Clear days between the convocation and the séance.
  func delai(_ conseil: Conseil) -> Int {
    conseil.estCommune ? conseil.population < 3_500 ? 3 : 5 : conseil.membres3500 ? 5 : 3
  }

  /// Whether the rule's text or figure is yet to be confirmed from that year on: such a manquement
  /// weighs an avertissement at most.
  func gravite(_ usuelle: Gravite, aVerifierDepuis annee: Int) -> Gravite {
    jour < Jour.le(annee, 1, 1) ? usuelle : .avertissement
  }

  var annee: Int { jour.civil.annee }
  var estElectronique: Bool { jour >= Self.reformeDesActes }
}

extension Jour {
  /// That day of the calendar, which must exist.
  static func le(_ annee: Int, _ mois: Int, _ jour: Int) -> Jour {
    guard let jour = Jour(annee: annee, mois: mois, jour: jour) else {
      preconditionFailure("no such day: \(annee)-\(mois)-\(jour)")
    }
    return jour
  }
}
