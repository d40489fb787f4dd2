/// Who deliberates.
public struct Assemblee: Entity {
  public var type: Categorie?
  public var nom: String?
  public var commune: String?
  public var departement: String?
  public var code_postal: String?
  public var code_insee: String?
  public var siren: String?
  public var siret: String?
  public var population: Int?
  public var effectif_legal: Int?
  public var en_exercice: Int?
  public var commune_nouvelle: Bool?
  public var alsace_moselle: Bool?
  public var publication_choix: PublicationChoix?
  public var nomenclature: Nomenclature?
  public var membres_3500: Bool?
  public var renouvellement: Renouvellement?
  public var complet_l2121_2_1: Bool?
  public var reglement_interieur: ReglementInterieur?
  public var delegations: [String]?
  public var competences_transferees: [String]?
  public var lieu_habituel: String?

  public init() {}

  public static let schema = EntitySchema<Assemblee>(
    "Assemblee", "l'assemblée qui délibère",
    [
      .init("type", \.type, "la catégorie de l'assemblée"),
      .init("nom", \.nom, "nom de l'assemblée ou de l'établissement"),
      .init("commune", \.commune, "nom de la commune"),
      .init("departement", \.departement, "numéro INSEE du département : 21, 2A"),
      .init("code_postal", \.code_postal, "code postal"),
      .init("code_insee", \.code_insee, "code INSEE de la commune"),
      .init("siren", \.siren, "SIREN, neuf chiffres"),
      .init("siret", \.siret, "SIRET, quatorze chiffres"),
      .init(
        "population", \.population, "population municipale au dernier renouvellement général",
        unit: "habitants", article: "CGCT L2121-2"),
      .init("effectif_legal", \.effectif_legal, "nombre légal de membres", article: "CGCT L2121-2"),
      .init(
        "en_exercice", \.en_exercice, "nombre de membres en exercice", article: "CGCT L2121-17"),
      .init("commune_nouvelle", \.commune_nouvelle, "commune nouvelle", article: "CGCT L2113-7"),
      .init(
        "alsace_moselle", \.alsace_moselle, "commune des départements 57, 67 ou 68",
        article: "CGCT L2541-1"),
      .init(
        "publication_choix", \.publication_choix, "mode de publicité choisi par le conseil",
        article: "CGCT L2131-1"),
      .init("nomenclature", \.nomenclature, "nomenclature budgétaire"),
      .init(
        "membres_3500", \.membres_3500,
        "EPCI dont une commune membre compte 3 500 habitants ou plus", article: "CGCT L5211-1"),
      .init("renouvellement", \.renouvellement, "dernier renouvellement général"),
      .init(
        "complet_l2121_2_1", \.complet_l2121_2_1, "conseil réputé complet",
        article: "CGCT L2121-2-1"),
      .init(
        "reglement_interieur", \.reglement_interieur, "règlement intérieur",
        article: "CGCT L2121-8"),
      .init("delegations", \.delegations, "matières déléguées au maire", article: "CGCT L2122-22"),
      .init(
        "competences_transferees", \.competences_transferees, "compétences transférées à l'EPCI"),
      .init("lieu_habituel", \.lieu_habituel, "lieu habituel des séances", article: "CGCT L2121-7"),
    ])
}

extension Assemblee {
  /// The category of an assembly.
  public enum Categorie: String, Choice {
    case conseil_municipal
    case conseil_communautaire
    case comite_syndical
    case conseil_departemental
    case conseil_regional
    case ccas
    case autre
  }
}

extension Assemblee {
  /// How the council chose to make its acts public; `aucun`: it has not chosen.
  public enum PublicationChoix: String, Choice {
    case affichage
    case papier
    case electronique
    case aucun
  }
}

extension Assemblee {
  /// Accounting rules.
  public enum Nomenclature: String, Choice {
    case M14
    case M57
  }
}
