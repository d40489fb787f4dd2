import Deliberation

extension Faute {
  /// Numbers, dates, texts cited, signatures, publication.
  static let forme: [Faute] = [
    Faute("numero-double", Besoin(points: 2)) { brouillon in
      brouillon.items[1].numero = brouillon.items[0].numero
      return [.manquement("numero-ordre", nil, .avertissement)]
    },
    Faute("numeros-inverses", Besoin(points: 2)) { brouillon in
      let numero = brouillon.items[0].numero
      brouillon.items[0].numero = brouillon.items[1].numero
      brouillon.items[1].numero = numero
      return [.manquement("numero-ordre", nil, .information)]
    },
    Faute("date-en-lettres-fausse") { brouillon in
      brouillon.seance.date_lettres = Textes.enLettres(brouillon.jour.ajoutant(1))
      return [.manquement("date-coherence", nil, .avertissement)]
    },
    Faute("publication-avant-la-seance") { brouillon in
      let jour = brouillon.jour.ajoutant(-1)
      brouillon.items[0].publication?.date = jour
      return [.manquement("date-coherence", nil, .avertissement)]
    },
    Faute(
      "affichage-d-une-grande-commune",
      Besoin(
        type: Besoin.commune, population: Besoin.grande,
        periodes: Periodes(depuis: Loi.reformeDesActes))
    ) { brouillon in
      brouillon.items[0].publication?.mode = .affichage
      return [.manquement("publicite-mode", 1, .irregularite)]
    },
    Faute(
      "publication-electronique-seule",
      Besoin(periodes: Periodes([.le(2014, 1, 15)...Jour.le(2022, 6, 30)]))
    ) { brouillon in
      brouillon.items[0].publication?.mode = .electronique
      return [.manquement("publicite-mode", 1, .irregularite)]
    },
    Faute("visa-perime") { brouillon in
      brouillon.items[0].visas?.append("Vu le code des communes")
      return [.manquement("motifs-visas", 1, .information)]
    },
    Faute("majorite-particuliere", Besoin(simple: true)) { brouillon in
      brouillon.items[0].visas?.append("Vu l'article L5211-5 de ce code")
      brouillon.items[0].vote = Vote()
      brouillon.items[0].vote?.resultat = .adopte_unanimite
      return [.manquement("majorite-qualifiee", 1, .information)]
    },
    Faute("matiere-deleguee", Besoin(type: Besoin.commune, simple: true)) { brouillon in
      brouillon.items[0].objet = "Louage de matériel agricole"
      brouillon.convocation.ordre_du_jour = nil
      brouillon.seance.assemblee.delegations = ["louage de matériel", "régies comptables"]
      return [.manquement("competence", 1, .avertissement)]
    },
    Faute("sans-signature") { brouillon in
      brouillon.items[0].signatures = []
      return [.manquement("signatures", 1, .avertissement)]
    },
    Faute("sans-dispositif", Besoin(simple: true)) { brouillon in
      brouillon.items[0].dispositif = nil
      return [.manquement("mentions-extrait", 1, .irregularite)]
    },
  ]

  /// What follows the séance (CGCT L2121-15, L2121-25, L2131-1).
  static let delais: [Faute] = [
    Faute("execution-anticipee") { brouillon in
      brouillon.items[0].execution_date = brouillon.jour
      return [.manquement("caractere-executoire", 1, .avertissement)]
    },
    Faute("liste-tardive") { brouillon in
      var liste = Liste()
      liste.affichage_date = brouillon.jour.ajoutant(brouillon.hasard.entre(9...30))
      brouillon.seance.liste = liste
      return [.manquement("liste-deliberations", nil, .avertissement)]
    },
    Faute("pv-publie-tard", Besoin(periodes: Periodes(depuis: Loi.reformeDesActes))) {
      brouillon in
      let arrete = brouillon.jour.ajoutant(30)
      let publie = arrete.ajoutant(brouillon.hasard.entre(8...30))
      brouillon.seance.pv = ProcesVerbal(arrete: arrete, publie: publie)
      return [.manquement("pv-arrete", nil, .irregularite)]
    },
    Faute("pv-arrete-le-jour-meme", Besoin(periodes: Periodes(depuis: Loi.reformeDesActes))) {
      brouillon in
      brouillon.seance.pv = ProcesVerbal(arrete: brouillon.jour)
      return [.manquement("pv-arrete", nil, .irregularite)]
    },
    Faute(
      "ancien-conseil", Besoin(type: Besoin.commune, periodes: .droitCommun)
    ) { brouillon in
      var renouvellement = Renouvellement()
      renouvellement.premier_tour = brouillon.jour.ajoutant(-3)
      renouvellement.installation = brouillon.jour.ajoutant(4)
      brouillon.seance.assemblee.renouvellement = renouvellement
      return [.manquement("sursis-renouvellement", nil, .irregularite)]
    },
    Faute(
      "reglement-du-conseil-precedent",
      Besoin(
        type: Besoin.commune, population: Besoin.grande,
        periodes: Periodes([.le(2021, 3, 1)...Jour.le(2026, 3, 10)]))
    ) { brouillon in
      let mandat = Mandat.courant(au: brouillon.jour)
      var renouvellement = Renouvellement()
      renouvellement.installation = mandat.installation
      brouillon.seance.assemblee.renouvellement = renouvellement
      brouillon.seance.assemblee.reglement_interieur = ReglementInterieur()
      brouillon.seance.assemblee.reglement_interieur?.date = mandat.installation.ajoutant(-900)
      return [.manquement("reglement-interieur", nil, .avertissement)]
    },
  ]
}
