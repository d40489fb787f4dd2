import Deliberation
import TestSupport

extension Affaire {
  func finances(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    switch self {
    case .marche: marche(&item, &brouillon)
    case .emprunt: emprunt(&item, &brouillon)
    case .garantie: garantie(&item, &brouillon)
    case .cession: cession(&item, &brouillon)
    default: plan(&item, &brouillon)
    }
  }

  private func marche(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var contrat = Contrat()
    contrat.titulaire = brouillon.hasard.parmi(Textes.entreprises)
    contrat.montant = Euros(centimes: 100_000 * brouillon.hasard.entre(5...400))
    contrat.signature_date = brouillon.jour.ajoutant(brouillon.hasard.entre(8...25))
    item.nature = .marche
    item.objet = "Marché de travaux : \(brouillon.hasard.parmi(Textes.choses))"
    item.matiere = matiere("1.1")
    item.contrat = contrat
    item.montant = contrat.montant
    item.imputation = imputation("23")
    item.interesses = []
    item.dispositif = ["ATTRIBUE le marché", "AUTORISE sa signature"]
  }

  private func emprunt(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var emprunt = Emprunt()
    emprunt.montant = Euros(centimes: 1_000_000 * brouillon.hasard.entre(2...80))
    emprunt.duree_mois = 12 * brouillon.hasard.entre(8...25)
    emprunt.taux = .fixe
    emprunt.nature = .investissement
    emprunt.preteur = brouillon.hasard.parmi(Textes.banques)
    item.nature = .emprunt
    item.objet = "Emprunt pour \(brouillon.hasard.parmi(Textes.choses))"
    item.matiere = matiere("7.3")
    item.emprunt = emprunt
    item.dispositif = ["DÉCIDE de contracter l'emprunt décrit"]
  }

  /// Half of the loan, and annuities under 5 % of the receipts for that debtor (CGCT L2252-1).
  private func garantie(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    let recettes = 10_000 * brouillon.hasard.entre(2_000...90_000)
    var garantie = Garantie()
    garantie.debiteur = "SCI du Moulin"
    garantie.quotite = 50
    garantie.droit_prive = true
    garantie.logement_social = false
    garantie.amenagement = false
    garantie.recettes_fonctionnement = Euros(centimes: recettes)
    garantie.annuites = Euros(centimes: recettes * brouillon.hasard.entre(10...45) / 100)
    garantie.annuites_debiteur = Euros(centimes: recettes * brouillon.hasard.entre(1...4) / 100)
    item.nature = .garantie
    item.objet = "Garantie d'un emprunt de la SCI du Moulin"
    item.matiere = matiere("7.3")
    item.garantie = garantie
    item.interesses = []
    item.dispositif = ["ACCORDE la garantie demandée"]
  }

  private func cession(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var cession = Cession()
    cession.bien = "parcelle AB \(brouillon.hasard.entre(10...400))"
    cession.prix = Euros(centimes: 100_000 * brouillon.hasard.entre(3...300))
    cession.motivee = true
    if brouillon.hasard.une(sur: 3) {
      cession.saisine_domaine_date = brouillon.jour.ajoutant(-brouillon.hasard.entre(40...90))
    } else {
      cession.avis_domaine_date = brouillon.jour.ajoutant(-brouillon.hasard.entre(5...90))
    }
    item.nature = .cession
    item.objet = "Vente de la \(cession.bien ?? "parcelle")"
    item.matiere = matiere("3.2")
    item.cession = cession
    item.interesses = []
    item.dispositif = ["DÉCIDE de vendre le bien au prix indiqué"]
  }

  /// An investment of which the State pays a part and the council a fifth at least.
  private func plan(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    let total = 1_000 * brouillon.hasard.entre(10...900)
    let etat = brouillon.hasard.entre(20...40)
    let departement = brouillon.hasard.entre(5...(80 - etat))
    item.plan_financement = Self.plan(
      total: total,
      [
        ("DETR", etat, .etat), ("Conseil départemental", departement, .departement),
        ("Autofinancement", 100 - etat - departement, .autofinancement),
      ])
    item.nature = .ordinaire
    item.objet = "Plan de financement : \(brouillon.hasard.parmi(Textes.choses))"
    item.matiere = matiere("7.5")
    item.dispositif = ["ADOPTE le plan de financement", "SOLLICITE les aides qu'il compte"]
  }

  /// A plan of `total` euros, each line with its percentage and its origin.
  static func plan(
    total: Int, _ parts: [(String, Int, LigneFinancement.Origine)]
  ) -> PlanFinancement {
    var plan = PlanFinancement()
    plan.nature = .investissement
    plan.base = .ht
    plan.domaine = .commun
    plan.derogation = false
    var depense = LigneFinancement()
    depense.libelle = "Travaux"
    depense.montant = Euros(centimes: total * 100)
    plan.depenses = [depense]
    plan.recettes = parts.map { libelle, part, origine in
      var recette = LigneFinancement()
      recette.libelle = libelle
      recette.montant = Euros(centimes: total * part)
      recette.origine = origine
      if origine != .autofinancement { recette.statut = .sollicite }
      return recette
    }
    return plan
  }
}
