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
    Faute(
      "interesses-sans-quorum",
      Besoin(
        periodes: Periodes([.le(2022, 10, 1)...Jour.le(2025, 12, 23)]), affaire: .subvention,
        pouvoirs: 0)
    ) { brouillon in
      // As many as it takes, none of whom votes.
      let quorum = brouillon.loi.quorum(brouillon.exercice).upperBound
      let interesses = brouillon.presents.dropFirst(quorum - 1).map(brouillon.ecarte)
      brouillon.items[0].interesses = interesses
      brouillon.items[0].vote?.ne_prend_pas_part = interesses.count
      brouillon.compte(0, pour: quorum - 1, contre: 0)
      return [.manquement("quorum-interesses", 1, .nullite)]
    },
    Faute("pouvoir-d-un-interesse", Besoin(affaire: .subvention, pouvoirs: 1)) { brouillon in
      let mandant = brouillon.rangs(.represente)[0]
      brouillon.items[0].procurations = brouillon.procurations
      brouillon.items[0].interesses = [brouillon.ecarte(mandant)]
      brouillon.items[0].vote?.ne_prend_pas_part = nil
      brouillon.compte(0, pour: brouillon.votants(0), contre: 0)
      let tourne = brouillon.tourne(1, au: 0)
      return [.manquement("procuration-interesse", 1, tourne ? .nullite : .irregularite)]
    },
    Faute("interets-tus", Besoin(affaire: .subventionAvecConvention)) { brouillon in
      brouillon.items[0].interesses = nil
      return [.indetermine("conseiller-interesse", 1)]
    },
  ]
}

extension Brouillon {
  /// A member with an interest, who takes no part.
  fileprivate func ecarte(_ rang: Int) -> Interesse {
    var interesse = Interesse()
    interesse.nom = ecrit(rang).ecrit
    interesse.interet = .personnel
    interesse.participation = .aucune
    return interesse
  }

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
