/// A loan of another that the commune guarantees.
public struct Garantie: Entity {
  public var debiteur: String?
  public var montant: Euros?
  public var quotite: Double?
  public var droit_prive: Bool?
  public var logement_social: Bool?
  public var amenagement: Bool?
  public var recettes_fonctionnement: Euros?
  public var annuites: Euros?
  public var annuites_debiteur: Euros?

  public init() {}

  public static let schema = EntitySchema<Garantie>(
    "Garantie", "une garantie d'emprunt",
    [
      .init("debiteur", \.debiteur, "qui emprunte"),
      .init("montant", \.montant, "montant garanti", unit: "euros"),
      .init("quotite", \.quotite, "part garantie de l'emprunt", unit: "pour cent"),
      .init(
        "droit_prive", \.droit_prive, "l'emprunteur est une personne de droit privé",
        article: "CGCT L2252-1"),
      .init(
        "logement_social", \.logement_social, "opération de logement social",
        article: "CGCT L2252-2"),
      .init("amenagement", \.amenagement, "opération d'aménagement", article: "CGCT D1511-35"),
      .init(
        "recettes_fonctionnement", \.recettes_fonctionnement,
        "recettes réelles de fonctionnement de la commune", unit: "euros"),
      .init(
        "annuites", \.annuites,
        "annuités de la dette et des emprunts garantis dans l'année, celui-ci compris",
        unit: "euros"),
      .init(
        "annuites_debiteur", \.annuites_debiteur,
        "annuités garanties dans l'année à ce débiteur, celle-ci comprise", unit: "euros"),
    ])
}
