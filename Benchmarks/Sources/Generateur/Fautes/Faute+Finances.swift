import Deliberation

extension Faute {
  private static let plan = Besoin(affaire: .planFinancement)
  /// After the decree of 2018, and more than sixty days after its uncertain first day.
  private static let planDeLEtat = Besoin(
    periodes: Periodes(depuis: .le(2018, 9, 1)), affaire: .planFinancement)

  /// Plans of financing and grants (CGCT L1111-10, décret n° 2018-514, loi n° 2000-321).
  static let finances: [Faute] = [
    // The article cited for the plan's balance is yet to be confirmed: an avertissement at most.
    Faute("plan-desequilibre", plan) { brouillon in
      let part = brouillon.items[0].plan_financement?.recettes?[2].montant?.centimes ?? 0
      brouillon.items[0].plan_financement?.recettes?[2].montant = Euros(centimes: part + 1_000)
      return [.manquement("financement-equilibre", 1, .avertissement)]
    },
    Faute("plan-sans-statut", plan) { brouillon in
      brouillon.items[0].plan_financement?.recettes?[1].statut = nil
      return [.indetermine("financement-equilibre", 1)]
    },
    Faute("aides-au-dela-de-80", planDeLEtat) { brouillon in
      let parts: [(String, Int, LigneFinancement.Origine)] = [
        ("DETR", 45, .etat), ("Région", 47, .region), ("Autofinancement", 8, .autofinancement),
      ]
      brouillon.items[0].plan_financement = Affaire.plan(total: 120_000, parts)
      return [
        .manquement("financement-cumul-80", 1, .avertissement),
        .manquement("financement-part-propre", 1, .irregularite),
      ]
    },
    Faute("aides-au-dela-de-80-par-derogation", planDeLEtat) { brouillon in
      let parts: [(String, Int, LigneFinancement.Origine)] = [
        ("DETR", 45, .etat), ("Région", 40, .region), ("Autofinancement", 15, .autofinancement),
      ]
      brouillon.items[0].plan_financement = Affaire.plan(total: 80_000, parts)
      brouillon.items[0].plan_financement?.derogation = true
      return [.manquement("financement-cumul-80", 1, .avertissement)]
    },
    Faute("part-propre-insuffisante", plan) { brouillon in
      let parts: [(String, Int, LigneFinancement.Origine)] = [
        ("Région", 50, .region), ("Département", 35, .departement),
        ("Autofinancement", 15, .autofinancement),
      ]
      brouillon.items[0].plan_financement = Affaire.plan(total: 60_000, parts)
      return [.manquement("financement-part-propre", 1, .irregularite)]
    },
    Faute("travaux-avant-la-demande", planDeLEtat) { brouillon in
      let jour = brouillon.jour.ajoutant(-10)
      brouillon.items[0].plan_financement?.travaux_debut = jour
      return [.manquement("financement-cumul-80", 1, .avertissement)]
    },
    Faute("depenses-oubliees", Besoin(simple: true)) { brouillon in
      var (financement, charge) = (Financement(), Charge())
      financement.financeur = "la Région"
      financement.integral = true
      charge.poste = "équipement"
      charge.montant = Euros(centimes: 200_000)
      charge.payeur = "la commune"
      brouillon.items[0].financements = [financement]
      brouillon.items[0].charges = [charge]
      return [.manquement("reste-a-charge", 1, .avertissement)]
    },
    Faute("subvention-sans-convention", Besoin(affaire: .subventionAvecConvention)) { brouillon in
      brouillon.items[0].convention = nil
      return [.manquement("subvention-convention-23000", 1, .irregularite)]
    },
    Faute("subvention-sans-credits", Besoin(affaire: .subvention)) { brouillon in
      brouillon.items[0].imputation = nil
      return [.manquement("credits-inscrits", 1, .avertissement)]
    },
    Faute(
      "sans-contrat-republicain",
      Besoin(periodes: Periodes(depuis: .le(2022, 1, 2)), affaire: .subvention)
    ) { brouillon in
      brouillon.items[0].beneficiaire?.contrat_republicain = false
      return [.manquement("subvention-deliberation", 1, .irregularite)]
    },
    Faute("subvention-sans-montant", Besoin(affaire: .subvention)) { brouillon in
      brouillon.items[0].montant = nil
      return [.indetermine("subvention-deliberation", 1)]
    },
  ]
}
