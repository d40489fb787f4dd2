/// Séances of several items, each laid out another way.
enum ProcesVerbaux {
  /// Ranks from 1, announced by an agenda; an inner list, a row of figures and a roll call.
  static let numerotes = """
    COMMUNE DE VERNES-LE-HAUT
    PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 14 MARS 2023

    L'an deux mille vingt-trois, le quatorze mars à dix-neuf heures, le conseil municipal,
    légalement convoqué le 8 mars 2023, s'est réuni sous la présidence de Mme Odile BRÉMOND, maire.
    Étaient présents : Odile BRÉMOND, Luc TAVERNAY, Anne DUROC, Karim BENSALEM, Maud FAYE
    Absents excusés : Paul CORTI (pouvoir à Luc TAVERNAY), Guy ZIMMER
    Secrétaire de séance : Anne DUROC
    Nombre de conseillers en exercice : 7 - présents : 5 - votants : 6

    Ordre du jour :
    1. Approbation du procès-verbal de la séance du 7 février 2023
    2. Compte administratif 2022
    3. Demande de subvention pour la toiture de l'école
    4. Recrutement d'un agent saisonnier
    5. Questions diverses

    1. Approbation du procès-verbal de la séance du 7 février 2023
    Le procès-verbal est approuvé à l'unanimité.

    2. Compte administratif 2022
    Mme la maire quitte la salle et ne prend pas part au vote. M. Luc TAVERNAY préside.
    Le conseil municipal, après en avoir délibéré, par 4 voix pour et 1 abstention, \
    approuve le compte.

    3. Demande de subvention pour la toiture de l'école
    Le plan de financement est le suivant :
    DETR 52 655.52 € 27.62 %
    Région 40 000.00 € 20.98 %
    1. Autofinancement 98 000.00 € 51.40 %
    Le conseil municipal décide à l'unanimité :
    1. d'approuver le plan de financement ;
    2. de solliciter l'État ;
    3. d'autoriser la maire à signer tout document.
    Vote nominatif :
    M. Luc TAVERNAY : Oui
    Mme Anne DUROC : Oui

    4. Recrutement d'un agent saisonnier
    Le conseil, à la majorité (5 pour, 1 contre : M. BENSALEM), décide de créer un emploi.

    5. Questions diverses
    M. FAYE demande des nouvelles du terrain de sport.
    La séance est levée à 21 h 10.
    """

  /// Ranks that start anew under each section.
  static let sections = """
    VILLE DE MONTCLAR-SUR-AUZE
    Compte rendu du conseil municipal du 3 juin 2021
    Présents : Rose ALBIN, Paul CORTI, Jeanne MARRE, Guy ZIMMER
    Secrétaire : Jeanne MARRE

    I – FINANCES
    1 – Budget annexe de l'eau : décision modificative n° 1
    Le conseil adopte la décision modificative à l'unanimité.
    2 – Tarifs de la cantine
    Pour : 4 Contre : 0 Abstention : 0
    II – PERSONNEL
    1 – Création d'un poste d'adjoint technique
    Après en avoir délibéré, le conseil municipal, à l'unanimité, décide de créer le poste.
    III – DIVERS
    1 – Dates des prochaines réunions
    Le prochain conseil se tiendra le 8 juillet.
    """

  /// Titles without numbers, which the agenda announces.
  static let ordreDuJour = """
    Conseil municipal de Brévans
    Séance du 12 octobre 2022
    Présents : Mme Rose ALBIN, M. Paul CORTI
    Secrétaire de séance : M. Paul CORTI

    Ordre du jour :
    - Rénovation de la salle des fêtes
    - Adhésion au syndicat d'énergie
    - Vœu relatif à la gare

    RÉNOVATION DE LA SALLE DES FÊTES
    Mme la maire présente le devis. RESTAURATION COMPLÈTE
    Accord à l'unanimité.

    ADHÉSION AU SYNDICAT D'ÉNERGIE
    Le conseil prend acte de l'adhésion.

    VŒU RELATIF À LA GARE
    Le conseil adopte le vœu à l'unanimité.
    """

  /// A formula that announces a list, and nothing that numbers it.
  static let sansPreuve = """
    Conseil municipal de Brévans
    Séance du 12 octobre 2022
    Présents : Mme Rose ALBIN, M. Paul CORTI
    Secrétaire de séance : M. Paul CORTI
    Les délibérations suivantes ont été adoptées :
    La salle des fêtes sera rénovée, à l'unanimité.
    Le syndicat est rejoint, à l'unanimité.
    Le vœu est adopté à la majorité.
    """

  /// Two extracts, one behind the other.
  static let deuxExtraits = """
    DÉPARTEMENT DU DOUBS
    COMMUNE DE BRÉVANS
    EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
    Séance du 12 octobre 2022
    Nombre de conseillers en exercice : 3, présents : 2, votants : 2
    Présents : Mme Rose ALBIN, M. Paul CORTI
    Secrétaire de séance : M. Paul CORTI
    Délibération n° 2022-041
    Objet : Rénovation de la salle des fêtes
    Le conseil municipal, après en avoir délibéré, à l'unanimité, décide la rénovation.
    Fait et délibéré les jour, mois et an que dessus. La maire, Rose ALBIN
    EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
    Séance du 12 octobre 2022
    Nombre de conseillers en exercice : 3, présents : 2, votants : 2
    Présents : Mme Rose ALBIN, M. Paul CORTI
    Délibération n° 2022-042
    Objet : Adhésion au syndicat d'énergie
    Le conseil municipal, après en avoir délibéré, par 1 voix pour et 1 contre, \
    la voix du président étant prépondérante, décide l'adhésion.
    Pour extrait conforme. La maire, Rose ALBIN
    """

  /// The list that is posted after the séance.
  static let liste = """
    LISTE DES DÉLIBÉRATIONS EXAMINÉES PAR LE CONSEIL MUNICIPAL DE BRÉVANS
    Séance du 12 octobre 2022

    N° de délibération   Objet   Décision
    2022/041   Rénovation de la salle des fêtes   Approuvée à l'unanimité
    2022/042   Adhésion au syndicat d'énergie   Approuvée à la majorité
    2022/043   Vœu relatif à la gare   Rejetée
    Affichée le 14 octobre 2022
    """
}
