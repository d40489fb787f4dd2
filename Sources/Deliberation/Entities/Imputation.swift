/// Where an expense stands in the budget.
public struct Imputation: Entity {
  public var exercice: Int?
  public var chapitre: String?
  public var article: String?
  public var credits_precedents: Euros?

  public init() {}

  public static let schema = EntitySchema<Imputation>(
    "Imputation", "l'imputation budgétaire",
    [
      .init("exercice", \.exercice, "exercice"),
      .init("chapitre", \.chapitre, "chapitre"),
      .init("article", \.article, "article"),
      .init(
        "credits_precedents", \.credits_precedents,
        "crédits d'investissement ouverts l'année précédente, dette exclue", unit: "euros",
        article: "CGCT L1612-1"),
    ])
}
