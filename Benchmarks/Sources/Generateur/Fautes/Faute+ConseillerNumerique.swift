import Deliberation

extension Faute {
  private static let poste = Besoin(affaire: .conseillerNumerique)

  /// What the convention « Conseiller numérique France Services » asks.
  static let conseillerNumerique: [Faute] = [
    Faute("cn-engagement-manquant", poste) { brouillon in
      let rang = brouillon.hasard.below(4)
      brouillon.items[0].engagements?.remove(at: rang)
      return [.manquement("cn-engagements", 1, .avertissement)]
    },
    Faute("cn-trop-aide", poste) { brouillon in
      brouillon.items[0].financements?[0].montant = Euros(centimes: 6_000_000)
      let premiere = brouillon.jour < Jour.le(2023, 1, 1)
      return [.manquement("cn-subvention", 1, premiere ? .irregularite : .avertissement)]
    },
    Faute("cn-duree-fausse", poste) { brouillon in
      brouillon.items[0].financements?[0].duree_mois = 12
      return [.manquement("cn-subvention", 1, .avertissement)]
    },
    Faute("cn-temps-partiel", poste) { brouillon in
      brouillon.items[0].conseiller_numerique?.heures = 17.5
      return [.manquement("cn-temps-plein", 1, .irregularite)]
    },
    Faute("cn-payant", poste) { brouillon in
      brouillon.items[0].conseiller_numerique?.tarif = Euros(centimes: 500)
      return [.manquement("cn-gratuite", 1, .irregularite)]
    },
    Faute("cn-tenue-payee-par-la-commune", poste) { brouillon in
      brouillon.items[0].conseiller_numerique?.tenue_payeur = "la commune"
      return [.manquement("cn-tenue-vestimentaire", 1, .avertissement)]
    },
    Faute("cn-agent-de-france-services", poste) { brouillon in
      brouillon.items[0].conseiller_numerique?.agent_france_services = true
      return [.manquement("cn-incompatibilites", 1, .information)]
    },
    Faute("cn-sans-signature", poste) { brouillon in
      brouillon.items[0].convention?.autorise_signature = false
      return [.manquement("cn-convention-signature", 1, .irregularite)]
    },
    Faute("cn-tout-finance", poste) { brouillon in
      brouillon.items[0].financements?[0].integral = true
      return [.manquement("cn-reste-a-charge", 1, .avertissement)]
    },
    Faute("cn-emploi-cree-ailleurs", poste) { brouillon in
      brouillon.items[0].emploi = nil
      brouillon.items[0].visas = ["Vu la délibération du 3 mars qui crée l'emploi"]
      return [.manquement("cn-creation-emploi", 1, .information)]
    },
    Faute("cn-credits-inconnus", poste) { brouillon in
      brouillon.items[0].imputation = nil
      return [.indetermine("cn-credits", 1)]
    },
    Faute("cn-employeur-inconnu", poste) { brouillon in
      brouillon.items[0].partenaires = ["Losne", "Saint-Jean-de-Losne"]
      return [.indetermine("cn-mutualisation", 1)]
    },
    Faute("cn-aide-inconnue", poste) { brouillon in
      brouillon.items[0].financements?[0].montant = nil
      return [.indetermine("cn-subvention", 1)]
    },
  ]
}
