import Deliberation

extension Faute {
  /// Powers (CGCT L2121-20). Those that must not count are left out of the votes here, so that
  /// nothing else is wrong; the fault weighs a nullité where it would have turned a vote.
  static let pouvoirs: [Faute] = [
    Faute("pouvoirs-en-trop", Besoin(simple: true, pouvoirs: 3)) { brouillon in
      let plus = brouillon.loi.pouvoirs.upperBound
      let mandataire = brouillon.procurations[0].mandataire
      for rang in 0...plus { brouillon.procurations[rang].mandataire = mandataire }
      brouillon.revote()
      let portes = brouillon.procurations.count { $0.mandataire == mandataire }
      return [.manquement("procuration-plafond", nil, brouillon.gravite(portes - plus))]
    },
    Faute("deux-pouvoirs-contestes", Besoin(periodes: .contestee, simple: true, pouvoirs: 2)) {
      brouillon in
      brouillon.procurations[1].mandataire = brouillon.procurations[0].mandataire
      return [.indetermine("procuration-plafond")]
    },
    Faute("mandant-present", Besoin(simple: true, pouvoirs: 0)) { brouillon in
      let (mandant, mandataire) = (brouillon.secretaire, brouillon.president)
      brouillon.procurations = [brouillon.procuration(de: mandant, a: mandataire)]
      brouillon.revote()
      return [.manquement("procuration-mandant-absent", nil, brouillon.gravite(1))]
    },
    Faute("mandataire-absent", Besoin(simple: true, pouvoirs: 1, absents: 1)) { brouillon in
      let absent = brouillon.rangs(.excuse, .absent).first
      return brouillon.perd(porteur: absent.map(brouillon.ecrit))
    },
    Faute("mandataire-etranger", Besoin(simple: true, pouvoirs: 1)) { brouillon in
      brouillon.perd(porteur: Noms.etranger)
    },
    Faute("pouvoir-a-soi-meme", Besoin(simple: true, pouvoirs: 1)) { brouillon in
      brouillon.perd(porteur: brouillon.procurations[0].mandant)
    },
    Faute("pouvoirs-en-chaine", Besoin(simple: true, pouvoirs: 2)) { brouillon in
      let voix = brouillon.perd(porteur: brouillon.procurations[1].mandant)
      return voix + [.manquement("procuration-cycle", nil, brouillon.gravite(2))]
    },
    Faute("pouvoir-verbal", Besoin(simple: true, pouvoirs: 1)) { brouillon in
      brouillon.procurations[0].ecrite = false
      return [.manquement("procuration-ecrit", nil, .avertissement)]
    },
    Faute("pouvoir-servi-quatre-fois", Besoin(simple: true, pouvoirs: 1)) { brouillon in
      brouillon.procurations[0].rang = 4
      return [.manquement("procuration-trois-seances", nil, brouillon.gravite(1))]
    },
    Faute(
      "pouvoir-pour-l-autre-seance",
      Besoin(simple: true, presences: .sousLeQuorum, pouvoirs: 1)
    ) { brouillon in
      brouillon.seconde(joursFrancs: 4)
      let premiere = brouillon.convocation.seance_precedente?.date
      brouillon.procurations[0].seances = premiere.map { [$0] }
      return [.manquement("procuration-renvoi", nil, .avertissement)]
    },
  ]
}

extension Brouillon {
  /// The first power goes to somebody who cannot use it: that voice is gone.
  fileprivate mutating func perd(porteur: Personne?) -> [Attendu] {
    procurations[0].mandataire = porteur
    revote()
    return [.manquement("procuration-mandataire-present", nil, gravite(1))]
  }
}
