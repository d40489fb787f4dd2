import Deliberation

extension Faute {
  private static let budgetPrimitif = Besoin(affaire: .budget)
  private static let grandBudget = Besoin(
    type: Besoin.commune, population: Besoin.grande, affaire: .budget)

  /// The budget (CGCT L1612-2, L1612-4, L2312-1, L5217-10-4).
  static let budget: [Faute] = [
    Faute("budget-desequilibre", budgetPrimitif) { brouillon in
      let depenses = brouillon.items[0].budget?.sections?[1].depenses?.centimes ?? 0
      brouillon.items[0].budget?.sections?[1].depenses = Euros(centimes: depenses + 100)
      return [.manquement("budget-equilibre", 1, .irregularite)]
    },
    Faute("dette-sans-ressources", budgetPrimitif) { brouillon in
      let propres = brouillon.items[0].budget?.ressources_propres?.centimes ?? 0
      brouillon.items[0].budget?.annuite = Euros(centimes: propres + 100_000)
      return [.manquement("budget-equilibre", 1, .irregularite)]
    },
    Faute(
      "budget-tardif",
      Besoin(
        periodes: .chaqueAnnee { annee in
          // Sent to the préfecture three days later at most: in time for that.
          let limite = Echeances.budget(annee)
          return limite.ajoutant(1)...limite.ajoutant(11)
        }, affaire: .budget)
    ) { _ in [.manquement("budget-delai", 1, .irregularite)] },
    Faute("budget-transmis-tard", budgetPrimitif) { brouillon in
      let limite = Echeances.budget(brouillon.loi.annee).ajoutant(15)
      brouillon.items[0].execution_date = nil
      brouillon.items[0].transmission?.date = limite.ajoutant(3)
      return [.manquement("transmission-delai", 1, .irregularite)]
    },
    Faute("budget-communique-tard", budgetPrimitif) { brouillon in
      let jours = brouillon.hasard.entre(1...11)
      brouillon.seance.assemblee.nomenclature = .M57
      let jour = brouillon.jour.ajoutant(-jours)
      brouillon.items[0].budget?.communication_date = jour
      let gravite = brouillon.loi.gravite(.irregularite, aVerifierDepuis: 2026)
      return [.manquement("budget-m57-12-jours", 1, gravite)]
    },
    Faute("debat-le-jour-meme", grandBudget) { brouillon in
      let jour = brouillon.jour
      brouillon.items[0].budget?.debat_date = jour
      return [.manquement("dob-rob", 1, .nullite)]
    },
    Faute("debat-trop-ancien", grandBudget) { brouillon in
      let jour = brouillon.jour.ajoutant(-100)
      brouillon.items[0].budget?.debat_date = jour
      let gravite = brouillon.loi.gravite(.nullite, aVerifierDepuis: 2026)
      return [.manquement("dob-rob", 1, gravite)]
    },
    Faute("debat-inconnu", grandBudget) { brouillon in
      brouillon.items[0].budget?.debat_date = nil
      return [.indetermine("dob-rob", 1)]
    },
    Faute("credits-anticipes-en-trop", Besoin(affaire: .creditsAnticipes)) { brouillon in
      let precedents = brouillon.items[0].imputation?.credits_precedents?.centimes ?? 0
      brouillon.items[0].montant = Euros(centimes: precedents / 4 + 100)
      return [.manquement("credits-avant-budget", 1, .irregularite)]
    },
  ]
}
