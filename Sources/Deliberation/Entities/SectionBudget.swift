/// A section of a budget.
public struct SectionBudget: Entity {
  public var nom: String?
  public var recettes: Euros?
  public var depenses: Euros?

  public init() {}

  public static let schema = EntitySchema<SectionBudget>(
    "SectionBudget", "une section du budget",
    [
      .init("nom", \.nom, "nom"),
      .init("recettes", \.recettes, "recettes", unit: "euros"),
      .init("depenses", \.depenses, "dépenses", unit: "euros"),
    ])
}
