import Deliberation

extension Faute {
  private static let compte = Besoin(simple: true, voteCompte: true)

  /// Voices, results and ways of voting (CGCT L2121-20, L2121-21).
  static let vote: [Faute] = [
    Faute("voix-en-trop", compte) { brouillon in
      let enTrop = brouillon.hasard.entre(1...3)
      brouillon.compte(0, pour: brouillon.votants(0) + enTrop, contre: 0)
      return [.manquement("vote-arithmetique", 1, .irregularite)]
    },
    Faute("voix-manquantes", compte) { brouillon in
      brouillon.compte(0, pour: brouillon.votants(0) - 1, contre: 0)
      return [.manquement("vote-arithmetique", 1, .avertissement)]
    },
    Faute("votants-mal-declares", compte) { brouillon in
      brouillon.seance.nombres?.votants? += 2
      return brouillon.items.indices.map {
        .manquement("vote-arithmetique", $0 + 1, .irregularite)
      }
    },
    Faute("adoptee-a-tort", compte) { brouillon in
      let voix = brouillon.votants(0)
      brouillon.compte(0, pour: (voix - 1) / 2, contre: voix - (voix - 1) / 2)
      return [.manquement("vote-resultat", 1, .nullite)]
    },
    Faute("rejetee-a-tort", compte) { brouillon in
      brouillon.compte(0, pour: brouillon.votants(0), contre: 0)
      brouillon.items[0].vote?.resultat = .rejete
      return [.manquement("vote-resultat", 1, .nullite)]
    },
    Faute("fausse-unanimite", compte) { brouillon in
      brouillon.compte(0, pour: brouillon.votants(0) - 1, contre: 1)
      brouillon.items[0].vote?.resultat = .adopte_unanimite
      return [.manquement("vote-resultat", 1, .avertissement)]
    },
    Faute("partage-contre-le-president", compte) { brouillon in
      brouillon.partage(voixDuPresident: .contre)
      return [.manquement("vote-resultat", 1, .nullite)]
    },
    Faute("partage-sans-voix-du-president", compte) { brouillon in
      brouillon.partage(voixDuPresident: nil)
      return [.indetermine("vote-resultat", 1)]
    },
    Faute("scrutin-secret-refuse", compte) { brouillon in
      let requis = (brouillon.presents.count + 2) / 3
      brouillon.items[0].vote?.demandes_secret = requis
      let tourne = brouillon.tourne(requis, au: 0)
      return [.manquement("vote-secret", 1, tourne ? .nullite : .irregularite)]
    },
    Faute("scrutin-public-refuse", compte) { brouillon in
      let requis = (brouillon.presents.count + 3) / 4
      brouillon.items[0].vote?.demandes_public = requis
      return [.manquement("vote-secret", 1, .irregularite)]
    },
    Faute("designation-a-main-levee", Besoin(affaire: .designation)) { brouillon in
      brouillon.items[0].vote?.mode = .main_levee
      brouillon.items[0].vote?.renonciation_secret = false
      return [.manquement("vote-secret", 1, .irregularite)]
    },
    Faute("election-sans-majorite", Besoin(affaire: .electionAdjoint)) { brouillon in
      let voix = brouillon.votants(0)
      brouillon.items[0].vote?.tours?[0].suffrages?[0].voix = voix / 2
      brouillon.items[0].vote?.tours?[0].suffrages?[1].voix = voix / 2
      return [.manquement("election-maire", 1, .nullite)]
    },
    Faute("scrutin-public-sans-noms", compte) { brouillon in
      brouillon.items[0].vote?.mode = .public
      brouillon.items[0].vote?.nominatif = []
      return [.manquement("vote-public-noms", 1, .irregularite)]
    },
    Faute("vote-commun", compte) { brouillon in
      brouillon.items[0].vote?.commun = true
      return [.manquement("vote-formel", 1, .avertissement)]
    },
  ]
}

extension Brouillon {
  /// As many for as against, adopted all the same.
  fileprivate mutating func partage(voixDuPresident: Vote.VoixPresident?) {
    let voix = votants(0)
    compte(0, pour: voix / 2, contre: voix / 2, abstentions: voix % 2)
    items[0].vote?.resultat = .adopte
    items[0].vote?.voix_president = voixDuPresident
  }
}
