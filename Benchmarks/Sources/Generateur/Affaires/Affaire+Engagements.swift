import Deliberation
import TestSupport

extension Affaire {
  func engagements(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    switch self {
    case .emploi: emploi(&item, &brouillon)
    case .conseillerNumerique: conseillerNumerique(&item, &brouillon)
    default:
      item.nature = .convention
      item.objet = "Convention d'entretien : \(brouillon.hasard.parmi(Textes.choses))"
      item.matiere = matiere("1.4")
      item.convention = convention("Convention d'entretien", avec: "le département")
      item.dispositif = ["APPROUVE la convention", "AUTORISE sa signature"]
    }
  }

  private func emploi(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    var emploi = Emploi()
    emploi.grade = brouillon.hasard.parmi(Textes.grades)
    emploi.temps = .complet
    emploi.permanent = true
    emploi.nombre = 1
    item.nature = .emploi
    item.objet = "Création d'un emploi d'\(emploi.grade ?? "agent")"
    item.matiere = matiere("4.1")
    item.emploi = emploi
    item.interesses = []
    item.dispositif = ["CRÉE l'emploi décrit", "MODIFIE le tableau des effectifs"]
  }

  /// What the convention of the scheme wants: 50 000 € over 24 months until the end of 2022, then
  /// 42 500 € over 36.
  private func conseillerNumerique(_ item: inout Deliberation, _ brouillon: inout Brouillon) {
    let premiere = brouillon.jour <= Jour.le(2022, 12, 31)
    item.nature = .convention
    item.objet = "Recrutement d'un conseiller numérique France Services"
    item.matiere = matiere("4.2")
    item.convention = convention("Convention tripartite", avec: "l'État")
    item.imputation = imputation("012")
    item.financements = [aide(premiere)]
    item.emploi = contratDeProjet(mois: premiere ? 24 : 36)
    item.conseiller_numerique = conditions
    item.engagements = Self.promesses.map { nature, texte in
      var engagement = Engagement()
      engagement.nature = nature
      engagement.texte = texte
      return engagement
    }
    item.dispositif = ["APPROUVE la convention", "AUTORISE sa signature"]
  }

  private func aide(_ premiere: Bool) -> Financement {
    var financement = Financement()
    financement.financeur = "État"
    financement.montant = Euros(centimes: premiere ? 5_000_000 : 4_250_000)
    financement.duree_mois = premiere ? 24 : 36
    financement.par = .poste
    return financement
  }

  private func contratDeProjet(mois: Int) -> Emploi {
    var emploi = Emploi()
    emploi.grade = "adjoint d'animation"
    emploi.temps = .complet
    emploi.permanent = false
    emploi.motif = "Contrat de projet"
    emploi.duree_mois = mois
    return emploi
  }

  private var conditions: ConseillerNumerique {
    var conditions = ConseillerNumerique()
    conditions.gratuite = true
    conditions.temps_plein = true
    conditions.heures = 35
    conditions.tenue_payeur = "l'État"
    conditions.agent_france_services = false
    return conditions
  }

  private static let promesses: [(Engagement.Nature, String)] = [
    (.selection, "sélectionner le candidat sur la plateforme"),
    (.formation, "laisser le candidat suivre ses formations"),
    (.convention, "signer la convention tripartite"),
    (.moyens, "mettre à disposition les moyens et équipements"),
  ]
}
