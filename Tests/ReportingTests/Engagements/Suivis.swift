import Deliberation
import Suivi

/// Obligations for tests: those of an act like that of Saint-Usage, one of them kept.
enum Suivis {
  static let jour = Jour(numero: 19_500)  // 23 May 2023

  static var tous: [EngagementSuivi] {
    var seance = Seance()
    seance.date = Jour("2021-05-20")
    seance.deliberations = [item]
    return seance.obligations.enumerated().map { rang, obligation in
      EngagementSuivi(
        acte: String(repeating: "0123456789abcdef", count: 4), seance: seance.date,
        commune: "Saint-Usage", obligation: obligation,
        preuve: rang == 1
          ? .init(le: Jour("2021-06-03"), nom: "courrier, 3 juin.pdf", empreinte: "ba7816bf8f01cf")
          : nil)
    }
  }

  private static var item: Deliberation {
    var financement = Financement()
    financement.financeur = "Etat"
    financement.montant = Euros(centimes: 5_000_000)
    financement.duree_mois = 24
    var convention = Convention()
    convention.titre = "Entente ; coûts, partage"
    var item = Deliberation()
    item.numero = "2021_034"
    item.objet = "Mutualisation d'un « conseiller »"
    item.engagements = ["Sélection du candidat", "Libérer le candidat"].map { texte in
      var engagement = Engagement()
      engagement.texte = texte
      return engagement
    }
    item.financements = [financement]
    item.convention = convention
    return item
  }
}
