/// One délibération of a séance.
public struct Deliberation: Entity {
  public var numero: String?
  public var ordre: Int?
  public var objet: String?
  public var complet: Bool?
  public var matiere: Matiere?
  public var nature: Nature?
  public var president: Personne?
  public var rapporteur: Personne?
  public var presents: [Personne]?
  public var procurations: [Procuration]?
  public var sorties: [Personne]?
  public var maire_vote: Bool?
  public var interesses: [Interesse]?
  public var visas: [String]?
  public var considerants: [String]?
  public var dispositif: [String]?
  public var vote: Vote?
  public var partenaires: [String]?
  public var financements: [Financement]?
  public var charges: [Charge]?
  public var engagements: [Engagement]?
  public var convention: Convention?
  public var conseiller_numerique: ConseillerNumerique?
  public var plan_financement: PlanFinancement?
  public var montant: Euros?
  public var imputation: Imputation?
  public var beneficiaire: Beneficiaire?
  public var emploi: Emploi?
  public var budget: Budget?
  public var compte: Compte?
  public var taux: Taux?
  public var affectation: Affectation?
  public var emprunt: Emprunt?
  public var garantie: Garantie?
  public var cession: Cession?
  public var contrat: Contrat?
  public var transmission: Transmission?
  public var publication: Publication?
  public var execution_date: Jour?
  public var signatures: [Personne]?
  public var voies_recours: Bool?

  public init() {}

  public static let schema = EntitySchema<Deliberation>(
    "Deliberation", "une délibération",
    [
      .init("numero", \.numero, "numéro imprimé", article: "CGCT R2121-9"),
      .init("ordre", \.ordre, "rang dans la séance, à partir de 1"),
      .init("objet", \.objet, "objet"),
      .init("complet", \.complet, "le texte va jusqu'à sa fin : formule de clôture ou signature"),
      .init("matiere", \.matiere, "matière de la nomenclature ACTES"),
      .init("nature", \.nature, "nature de la délibération", presumed: .ordinaire),
      .init(
        "president", \.president, "qui préside à ce point, si ce n'est le président de séance",
        article: "CGCT L2121-14"),
      .init("rapporteur", \.rapporteur, "rapporteur"),
      .init("presents", \.presents, "présents imprimés pour ce point"),
      .init(
        "procurations", \.procurations, "pouvoirs imprimés pour ce point",
        article: "CGCT L2121-20"),
      .init("sorties", \.sorties, "sortis de la salle au moment du vote"),
      .init(
        "maire_vote", \.maire_vote, "le maire a pris part au vote du compte",
        article: "CGCT L2121-14"),
      .init("interesses", \.interesses, "membres intéressés à l'affaire", article: "CGCT L2131-11"),
      .init("visas", \.visas, "visas"),
      .init("considerants", \.considerants, "considérants"),
      .init("dispositif", \.dispositif, "ce que le conseil décide"),
      .init("vote", \.vote, "le vote", article: "CGCT L2121-20"),
      .init("partenaires", \.partenaires, "communes, EPCI, État associés"),
      .init("financements", \.financements, "financements attendus"),
      .init("charges", \.charges, "dépenses que le texte nomme"),
      .init("engagements", \.engagements, "ce à quoi l'assemblée s'engage"),
      .init("convention", \.convention, "convention approuvée"),
      .init(
        "conseiller_numerique", \.conseiller_numerique,
        "conditions du dispositif Conseiller numérique France Services"),
      .init("plan_financement", \.plan_financement, "plan de financement"),
      .init("montant", \.montant, "montant", unit: "euros"),
      .init("imputation", \.imputation, "imputation budgétaire"),
      .init("beneficiaire", \.beneficiaire, "bénéficiaire d'une subvention"),
      .init("emploi", \.emploi, "emploi créé", article: "CGFP L313-1"),
      .init("budget", \.budget, "budget voté", article: "CGCT L1612-4"),
      .init("compte", \.compte, "compte soumis au vote", article: "CGCT L1612-12"),
      .init("taux", \.taux, "taux votés", article: "CGI 1639 A"),
      .init("affectation", \.affectation, "résultat affecté", article: "CGCT L2311-5"),
      .init("emprunt", \.emprunt, "emprunt décidé", article: "CGCT L2337-3"),
      .init("garantie", \.garantie, "garantie d'emprunt accordée", article: "CGCT L2252-1"),
      .init("cession", \.cession, "bien immobilier cédé", article: "CGCT L2241-1"),
      .init("contrat", \.contrat, "marché à signer", article: "CGCT L2122-21-1"),
      .init(
        "transmission", \.transmission, "transmission au représentant de l'État",
        article: "CGCT L2131-2"),
      .init(
        "publication", \.publication, "publication de la délibération", article: "CGCT L2131-1"),
      .init(
        "execution_date", \.execution_date, "premier acte d'exécution", article: "CGCT L2131-1"),
      .init("signatures", \.signatures, "signataires", article: "CGCT L2121-23"),
      .init(
        "voies_recours", \.voies_recours, "les voies de recours sont mentionnées",
        article: "CJA R421-1"),
    ])
}

extension Deliberation {
  /// What kind of decision a délibération takes.
  public enum Nature: String, Choice {
    case ordinaire
    case election_maire
    case election_adjoints
    case nomination
    case designation
    case compte_administratif
    case compte_financier_unique
    case budget_primitif
    case decision_modificative
    case orientations_budgetaires
    case taux
    case affectation_resultat
    case subvention
    case emprunt
    case garantie
    case cession
    case marche
    case convention
    case emploi
    case publication_choix
    case reglement_interieur
    case voeu
  }
}
