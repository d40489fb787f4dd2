import Deliberation

extension Faute {
  private static let compte = Besoin(affaire: .compte)

  /// The account of the year before, its result, and the taxes (CGCT L1612-12, L2121-14).
  static let comptes: [Faute] = [
    Faute("compte-vote-par-le-maire", compte) { brouillon in
      brouillon.items[0].maire_vote = true
      brouillon.items[0].president = nil
      brouillon.items[0].sorties = nil
      brouillon.compte(0, pour: brouillon.votants(0), contre: 0)
      return [.manquement("compte-admin-maire-retrait", 1, .nullite)]
    },
    Faute(
      "compte-tardif",
      Besoin(
        periodes: .chaqueAnnee { Echeances.compte($0).ajoutant(1)...Jour.le($0, 11, 20) },
        affaire: .compte)
    ) { _ in [.manquement("compte-delais", 1, .irregularite)] },
    Faute("compte-avant-gestion", compte) { brouillon in
      let jour = brouillon.jour.ajoutant(3)
      brouillon.items[0].compte?.compte_gestion_date = jour
      return [.manquement("compte-delais", 1, .irregularite)]
    },
    Faute("compte-rejete-a-tort", compte) { brouillon in
      let voix = brouillon.votants(0)
      brouillon.compte(0, pour: voix / 2, contre: voix / 2, abstentions: voix % 2)
      brouillon.items[0].vote?.resultat = .rejete
      return [.manquement("compte-admin-majorite", 1, .nullite)]
    },
    Faute("compte-arrete-a-tort", compte) { brouillon in
      let voix = brouillon.votants(0)
      brouillon.compte(0, pour: (voix - 1) / 2, contre: voix - (voix - 1) / 2)
      return [.manquement("compte-admin-majorite", 1, .nullite)]
    },
    Faute(
      "compte-sans-quorum",
      Besoin(
        periodes: Affaire.compte.periodes.dans(.droitCommun), affaire: .compte,
        presences: .justeLeQuorum)
    ) { brouillon in
      // Whether the maire, who leaves, counts among the members in office is discussed.
      let sansLui = brouillon.loi.quorum(brouillon.exercice - 1).upperBound
      guard brouillon.presents.count - 1 < sansLui else {
        return [.indetermine("compte-admin-quorum", 1)]
      }
      return [.manquement("compte-admin-quorum", 1, .nullite)]
    },
    Faute("retrait-du-maire-inconnu", compte) { brouillon in
      // Nothing is told of the maire, who may be counted or not; no voice is.
      brouillon.items[0].maire_vote = nil
      brouillon.items[0].sorties = nil
      brouillon.items[0].vote = Vote()
      brouillon.items[0].vote?.resultat = .adopte_unanimite
      return [.indetermine("compte-admin-maire-retrait", 1)]
    },
    Faute("affectation-insuffisante", Besoin(affaire: .affectation)) { brouillon in
      let besoin = brouillon.items[0].affectation?.besoin?.centimes ?? 0
      brouillon.items[0].affectation?.reserve = Euros(centimes: besoin - 50_000)
      return [.manquement("affectation-resultat", 1, .irregularite)]
    },
    Faute("affectation-avant-compte", Besoin(affaire: .affectation)) { brouillon in
      let jour = brouillon.jour.ajoutant(20)
      brouillon.items[0].affectation?.compte_date = jour
      return [.manquement("affectation-resultat", 1, .irregularite)]
    },
    Faute(
      "taux-tardifs",
      Besoin(
        periodes: .chaqueAnnee { Echeances.taux($0).ajoutant(1)...Jour.le($0, 9, 30) },
        affaire: .taux)
    ) { _ in [.manquement("taux-imposition", 1, .irregularite)] },
    Faute("taux-delies", Besoin(affaire: .taux)) { brouillon in
      let bati = brouillon.items[0].taux?.foncier_bati_precedent
      brouillon.items[0].taux?.foncier_bati = bati
      brouillon.items[0].taux?.foncier_non_bati? += 4
      return [.manquement("taux-imposition", 1, .irregularite)]
    },
  ]
}
