import Deliberation
import TestSupport

extension Affaire {
  func comptes(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    item.matiere = matiere("7.1")
    switch self {
    case .budget: budget(&item, &brouillon)
    case .compte: compte(&item, &brouillon)
    case .taux: taux(&item, &brouillon)
    case .affectation: affectation(&item, &brouillon)
    case .creditsAnticipes: creditsAnticipes(&item, &brouillon)
    default:
      item.nature = .decision_modificative
      item.objet = "Décision modificative n° \(brouillon.hasard.entre(1...4))"
      item.budget = sections(&brouillon, dizaines: 1...90)
      item.dispositif = ["ADOPTE la décision modificative"]
    }
  }

  /// The project was sent twelve days before at least, and debated in another séance less than two
  /// months and ten weeks before.
  private func budget(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var budget = sections(&brouillon, dizaines: 300...60_000)
    budget.exercice = brouillon.loi.annee
    budget.communication_date = brouillon.jour.ajoutant(-brouillon.hasard.entre(12...20))
    budget.debat_date = brouillon.jour.ajoutant(-brouillon.hasard.entre(21...58))
    budget.annuite = Euros(centimes: 100_000 * brouillon.hasard.entre(1...40))
    budget.ressources_propres = Euros(centimes: 100_000 * brouillon.hasard.entre(40...90))
    item.nature = .budget_primitif
    item.objet = "Budget primitif \(brouillon.loi.annee)"
    item.budget = budget
    item.dispositif = ["ADOPTE le budget primitif"]
  }

  private func sections(_ brouillon: inout Brouillon, dizaines: ClosedRange<Int>) -> Budget {
    var budget = Budget()
    budget.sections = ["fonctionnement", "investissement"].map { nom in
      var section = SectionBudget()
      section.nom = nom
      section.recettes = Euros(centimes: 100_000 * brouillon.hasard.entre(dizaines))
      section.depenses = section.recettes
      return section
    }
    return budget
  }

  /// The maire leaves and another presides (CGCT L2121-14).
  private func compte(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var compte = Compte()
    compte.exercice = brouillon.loi.annee - 1
    compte.compte_gestion_date = brouillon.jour.ajoutant(-brouillon.hasard.entre(1...30))
    item.nature = .compte_administratif
    item.objet = "Compte administratif \(brouillon.loi.annee - 1)"
    item.compte = compte
    item.maire_vote = false
    item.president = brouillon.ecrit(brouillon.secretaire)
    item.sorties = [brouillon.ecrit(0)]
    item.dispositif = ["ARRÊTE le compte administratif"]
  }

  /// The rate of undeveloped land follows that of built land (CGI 1636 B sexies).
  private func taux(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var taux = Taux()
    let (bati, nonBati) = (brouillon.hasard.entre(120...500), brouillon.hasard.entre(200...900))
    let hausse = brouillon.hasard.entre(0...10)
    taux.exercice = brouillon.loi.annee
    taux.foncier_bati_precedent = Double(bati) / 10
    taux.foncier_bati = Double(bati + hausse) / 10
    taux.foncier_non_bati_precedent = Double(nonBati) / 10
    taux.foncier_non_bati = Double(nonBati) / 10
    item.nature = .taux
    item.objet = "Taux des impôts locaux \(brouillon.loi.annee)"
    item.matiere = matiere("7.2")
    item.taux = taux
    item.dispositif = ["FIXE les taux indiqués"]
  }

  private func affectation(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var affectation = Affectation()
    let besoin = 100_000 * brouillon.hasard.entre(1...200)
    affectation.exercice = brouillon.loi.annee - 1
    affectation.besoin = Euros(centimes: besoin)
    affectation.resultat = Euros(centimes: besoin + 100_000 * brouillon.hasard.entre(0...200))
    affectation.reserve = affectation.besoin
    affectation.compte_date = brouillon.jour.ajoutant(-brouillon.hasard.entre(1...40))
    item.nature = .affectation_resultat
    item.objet = "Affectation du résultat \(brouillon.loi.annee - 1)"
    item.affectation = affectation
    item.dispositif = ["AFFECTE le résultat comme indiqué"]
  }

  /// At most a quarter of last year's credits (CGCT L1612-1).
  private func creditsAnticipes(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    let precedents = 400_000 * brouillon.hasard.entre(10...900)
    item.nature = .ordinaire
    item.objet = "Investissements avant le vote du budget"
    item.imputation = imputation("21")
    item.imputation?.credits_precedents = Euros(centimes: precedents)
    item.montant = Euros(centimes: precedents / 100 * brouillon.hasard.entre(5...25))
    item.dispositif = ["AUTORISE les dépenses indiquées"]
  }
}
