import Deliberation

extension Faute {
  /// Quorum, présidence, secrétaire, lists (CGCT L2121-14, L2121-15, L2121-17).
  static let presence: [Faute] = [
    Faute("quorum-manquant", Besoin(simple: true, presences: .sousLeQuorum)) { _ in
      [.manquement("quorum-presents", nil, .nullite)]
    },
    Faute(
      "quorum-conteste",
      Besoin(periodes: .contestee, simple: true, presences: .entreLesLectures)
    ) { _ in [.indetermine("quorum-presents")] },
    Faute("quorum-perdu-au-point", Besoin(simple: true)) { brouillon in
      let dernier = brouillon.items.count - 1
      brouillon.reduit(dernier)
      return [.manquement("quorum-par-deliberation", dernier + 1, .nullite)]
    },
    Faute(
      "secretaire-absent", Besoin(sansAlsaceMoselle: true, simple: true, absents: 1)
    ) { brouillon in
      brouillon.seance.secretaire = brouillon.rangs(.excuse, .absent).first.map(brouillon.ecrit)
      brouillon.signe()
      return [.manquement("secretaire-seance", nil, .avertissement)]
    },
    Faute("secretaire-etranger", Besoin(sansAlsaceMoselle: true, simple: true)) { brouillon in
      brouillon.seance.secretaire = Noms.etranger
      brouillon.seance.pv = nil
      return [.manquement("secretaire-seance", nil, .avertissement)]
    },
    Faute("president-absent", Besoin(simple: true, absents: 1)) { brouillon in
      brouillon.seance.president = brouillon.rangs(.excuse, .absent).first.map(brouillon.ecrit)
      brouillon.signe()
      return [.manquement("president-seance", nil, .irregularite)]
    },
    Faute("adjoint-preside", Besoin(type: Besoin.commune, simple: true, maire: true)) {
      brouillon in
      brouillon.seance.president = brouillon.ecrit(brouillon.secretaire)
      brouillon.signe()
      return [.manquement("president-seance", nil, .irregularite)]
    },
    Faute("presents-mal-comptes", Besoin(simple: true, voteCompte: true)) { brouillon in
      let declares = brouillon.presents.count + 1
      brouillon.seance.nombres?.presents = declares
      // Two counts of présents, so two of those who may vote.
      let votes = brouillon.items.indices.map { Attendu.indetermine("vote-arithmetique", $0 + 1) }
      return [.manquement("presence-total", nil, .irregularite)] + votes
    },
    Faute("membre-deux-fois", Besoin(simple: true)) { brouillon in
      var double = brouillon.membres[brouillon.secretaire]
      double.presence = .excuse
      brouillon.membres.append(double)
      return [.manquement("presence-total", nil, .irregularite)]
    },
    Faute("effectif-faux", Besoin(type: Besoin.commune, simple: true)) { brouillon in
      brouillon.seance.assemblee.effectif_legal = brouillon.conseil.effectif(brouillon.loi) + 2
      return [.manquement("effectif-legal", nil, .information)]
    },
    Faute(
      "tiers-des-sieges-vacant",
      Besoin(type: Besoin.commune, sieges: 11, simple: true, vacance: true)
    ) { _ in [.manquement("exercice-vacances", nil, .avertissement)] },
  ]
}

extension Brouillon {
  /// Prints for that item a list of présents too short by any reading of the law.
  fileprivate mutating func reduit(_ rang: Int) {
    let porteurs = Set(procurations.compactMap(\.mandataire))
    let seuls = presents.map(ecrit).filter { !porteurs.contains($0) }
    let liste = Array(seuls.prefix(loi.quorum(exercice).lowerBound - 1))
    items[rang].presents = liste.isEmpty ? [ecrit(president)] : liste
    revote()
  }
}
