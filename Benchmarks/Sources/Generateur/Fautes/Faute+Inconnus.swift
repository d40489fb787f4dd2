import Deliberation

extension Faute {
  /// What the record does not tell, and what then cannot be judged. An item told to be complete
  /// without what an extract must show lacks it: CGCT R2121-9.
  static let inconnus: [Faute] = [
    Faute("pouvoir-sans-forme", Besoin(simple: true, pouvoirs: 1)) { brouillon in
      brouillon.procurations[0].ecrite = nil
      return [.indetermine("procuration-ecrit")]
    },
    Faute("urgence-inconnue") { brouillon in
      let requis = brouillon.loi.delai(brouillon.conseil)
      brouillon.convoque(joursFrancs: brouillon.hasard.entre(1...requis - 1))
      brouillon.convocation.urgence = nil
      return [.indetermine("convocation-delai")]
    },
    Faute("population-inconnue", Besoin(type: Besoin.commune, simple: true)) { brouillon in
      brouillon.convoque(joursFrancs: brouillon.hasard.entre(3...4))
      brouillon.sansUrgence()
      brouillon.convocation.note_synthese = nil
      brouillon.seance.assemblee.population = nil
      brouillon.seance.assemblee.renouvellement = nil
      if brouillon.loi.estElectronique { brouillon.items[0].publication?.mode = .electronique }
      return [.indetermine("convocation-delai")]
    },
    Faute("secretaire-inconnu", Besoin(sansAlsaceMoselle: true, simple: true)) { brouillon in
      brouillon.seance.secretaire = nil
      return [.indetermine("secretaire-seance")] + brouillon.mentionsAbsentes
    },
    Faute("convocation-sans-date", Besoin(simple: true)) { brouillon in
      brouillon.convocation.date = nil
      brouillon.seance.affichage = nil
      return [.indetermine("convocation-delai")] + brouillon.mentionsAbsentes
    },
    Faute("exercice-inconnu", Besoin(simple: true)) { brouillon in
      brouillon.seance.assemblee.en_exercice = nil
      return [.indetermine("quorum-presents"), .indetermine("presence-total")]
        + brouillon.mentionsAbsentes
    },
    Faute("extrait-tronque", Besoin(simple: true)) { brouillon in
      brouillon.items[0].complet = false
      brouillon.items[0].dispositif = nil
      brouillon.items[0].vote = nil
      return [
        .indetermine("mentions-extrait", 1), .indetermine("vote-formel", 1),
        .indetermine("vote-arithmetique", 1),
      ]
    },
    Faute("decompte-incomplet", Besoin(simple: true, voteCompte: true)) { brouillon in
      brouillon.compte(0, pour: brouillon.votants(0) - 1, contre: 0)
      brouillon.items[0].vote?.contre = nil
      brouillon.items[0].vote?.abstentions = nil
      return [.indetermine("vote-arithmetique", 1)]
    },
  ]
}

extension Brouillon {
  fileprivate var mentionsAbsentes: [Attendu] {
    items.indices.map { .manquement("mentions-extrait", $0 + 1, .avertissement) }
  }
}
