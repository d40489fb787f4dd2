import Deliberation

extension Faute {
  /// Members with an interest in the matter (CGCT L2131-11). With one more than the quorum, nothing
  /// else is wrong.
  static let interets: [Faute] = [
    Faute("interesse-qui-vote", Besoin(affaire: .subvention, pouvoirs: 0)) { brouillon in
      brouillon.interesse(.vote)
      return [.manquement("conseiller-interesse", 1, .nullite)]
    },
    Faute("interesse-rapporteur", Besoin(affaire: .subvention, pouvoirs: 0)) { brouillon in
      brouillon.interesse(.rapport)
      return [.manquement("conseiller-interesse", 1, .nullite)]
    },
    Faute("interesse-qui-debat", Besoin(affaire: .subvention, pouvoirs: 0)) { brouillon in
      brouillon.interesse(.debat)
      return [.manquement("conseiller-interesse", 1, .irregularite)]
    },
    Faute("interets-tus", Besoin(affaire: .subventionAvecConvention)) { brouillon in
      brouillon.items[0].interesses = nil
      return [.indetermine("conseiller-interesse", 1)]
    },
  ]
}

extension Brouillon {
  fileprivate mutating func interesse(_ participation: Interesse.Participation) {
    var interesse = Interesse()
    interesse.nom = ecrit(secretaire).ecrit
    interesse.interet = .personnel
    interesse.participation = participation
    items[0].interesses = [interesse]
    items[0].vote?.ne_prend_pas_part = nil
    if items[0].vote?.pour != nil { compte(0, pour: votants(0), contre: 0) }
  }
}
