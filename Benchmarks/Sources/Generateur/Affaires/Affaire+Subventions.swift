import Deliberation
import TestSupport

extension Affaire {
  /// A grant to an association; above 23 000 € a year it has its convention (loi n° 2000-321).
  func subvention(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var beneficiaire = Beneficiaire()
    beneficiaire.nom = brouillon.hasard.parmi(Textes.associations)
    beneficiaire.type = .association
    beneficiaire.contrat_republicain = true
    item.nature = .subvention
    item.objet = "Subvention à l'association \(beneficiaire.nom ?? "")"
    item.matiere = matiere("7.5")
    item.imputation = imputation("65")
    item.interesses = []
    item.dispositif = ["ATTRIBUE la somme indiquée", "DIT qu'elle sera versée en une fois"]
    if self == .subvention {
      item.montant = Euros(centimes: 10_000 * brouillon.hasard.entre(1...150))
      if brouillon.hasard.une(sur: 4) { ecarte(&item, &brouillon) }
    } else {
      item.montant = Euros(centimes: 100_000 * brouillon.hasard.entre(24...90))
      item.convention = convention("Convention d'objectifs", avec: beneficiaire.nom ?? "")
    }
    beneficiaire.cumul_annuel = item.montant
    item.beneficiaire = beneficiaire
  }

  /// Somebody has an interest in the matter and does not vote.
  private func ecarte(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    guard brouillon.aUneMarge, let membre = brouillon.libres.last else { return }
    var interesse = Interesse()
    interesse.nom = brouillon.ecrit(membre).ecrit
    interesse.qualite = "membre du bureau"
    interesse.interet = .personnel
    interesse.participation = .aucune
    item.interesses = [interesse]
    item.vote = Vote()
    item.vote?.ne_prend_pas_part = 1
  }

  func imputation(_ chapitre: String) -> Imputation {
    var imputation = Imputation()
    imputation.chapitre = chapitre
    return imputation
  }

  func convention(_ titre: String, avec partie: String) -> Convention {
    var convention = Convention()
    convention.titre = titre
    convention.parties = [partie]
    convention.autorise_signature = true
    return convention
  }
}
