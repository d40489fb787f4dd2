import Deliberation

extension Faute {
  private static let vente = Besoin(population: 2_001...Int.max, affaire: .cession)

  /// Contracts, loans, posts and sales.
  static let contrats: [Faute] = [
    Faute("marche-deja-signe", Besoin(affaire: .marche)) { brouillon in
      let jour = brouillon.jour.ajoutant(-3)
      brouillon.items[0].contrat?.signature_date = jour
      return [.manquement("marche-deliberation", 1, .irregularite)]
    },
    Faute("emprunt-de-fonctionnement", Besoin(affaire: .emprunt)) { brouillon in
      brouillon.items[0].emprunt?.nature = .fonctionnement
      return [.manquement("emprunt", 1, .nullite)]
    },
    Faute("emprunt-sans-taux", Besoin(affaire: .emprunt)) { brouillon in
      brouillon.items[0].emprunt?.taux = nil
      return [.indetermine("emprunt", 1)]
    },
    // The figures of L2252-1 are yet to be confirmed: an avertissement at most.
    Faute("garantie-trop-large", Besoin(affaire: .garantie)) { brouillon in
      brouillon.items[0].garantie?.quotite = 80
      return [.manquement("garantie-emprunt", 1, .avertissement)]
    },
    Faute("vente-sans-motifs", vente) { brouillon in
      brouillon.items[0].cession?.motivee = false
      return [.manquement("cession-immobiliere", 1, .irregularite)]
    },
    Faute("avis-apres-la-vente", vente) { brouillon in
      let jour = brouillon.jour
      brouillon.items[0].cession?.saisine_domaine_date = jour.ajoutant(-10)
      brouillon.items[0].cession?.avis_domaine_date = jour.ajoutant(10)
      return [.manquement("cession-immobiliere", 1, .nullite)]
    },
    Faute("avis-du-domaine-inconnu", vente) { brouillon in
      brouillon.items[0].cession?.saisine_domaine_date = nil
      brouillon.items[0].cession?.avis_domaine_date = nil
      return [.indetermine("cession-immobiliere", 1)]
    },
    Faute("convention-sans-signature", Besoin(affaire: .convention)) { brouillon in
      brouillon.items[0].convention?.autorise_signature = false
      return [.manquement("autorisation-signer", 1, .irregularite)]
    },
    Faute(
      "contrat-de-projet-trop-long",
      Besoin(periodes: Periodes(depuis: .le(2020, 3, 1)), affaire: .emploi)
    ) { brouillon in
      brouillon.items[0].emploi?.permanent = false
      brouillon.items[0].emploi?.motif = "Contrat de projet"
      brouillon.items[0].emploi?.duree_mois = 84
      return [.manquement("creation-emploi", 1, .irregularite)]
    },
    Faute("emploi-sans-grade", Besoin(affaire: .emploi)) { brouillon in
      brouillon.items[0].emploi?.grade = nil
      return [.indetermine("creation-emploi", 1)]
    },
    Faute("mutualisation-sans-convention", Besoin(simple: true)) { brouillon in
      brouillon.items[0].objet = "Mutualisation de la police municipale"
      brouillon.items[0].partenaires = ["Saint-Loup", "Rouvray"]
      brouillon.convocation.ordre_du_jour = nil
      return [.manquement("convention-mutualisation", 1, .avertissement)]
    },
  ]
}
