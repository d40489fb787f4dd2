/// A building or a land that the commune sells.
public struct Cession: Entity {
  public var bien: String?
  public var acquereur: String?
  public var prix: Euros?
  public var avis_domaine_date: Jour?
  public var saisine_domaine_date: Jour?
  public var valeur_domaine: Euros?
  public var motivee: Bool?

  public init() {}

  public static let schema = EntitySchema<Cession>(
    "Cession", "une cession immobilière",
    [
      .init("bien", \.bien, "ce qui est cédé"),
      .init("acquereur", \.acquereur, "acquéreur"),
      .init("prix", \.prix, "prix", unit: "euros"),
      .init(
        "avis_domaine_date", \.avis_domaine_date,
        "date de l'avis de l'autorité compétente de l'État, dit du Domaine",
        article: "CGCT L2241-1"),
      .init(
        "saisine_domaine_date", \.saisine_domaine_date, "date où cette autorité est saisie",
        article: "CGCT L2241-1"),
      .init("valeur_domaine", \.valeur_domaine, "valeur que donne l'avis", unit: "euros"),
      .init(
        "motivee", \.motivee, "la délibération dit les conditions et les motifs de la vente",
        article: "CGCT L2241-1"),
    ])
}
