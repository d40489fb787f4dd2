/// A budget.
public struct Budget: Entity {
  public var exercice: Int?
  public var communication_date: Jour?
  public var debat_date: Jour?
  public var sections: [SectionBudget]?
  public var annuite: Euros?
  public var ressources_propres: Euros?

  public init() {}

  public static let schema = EntitySchema<Budget>(
    "Budget", "un budget",
    [
      .init("exercice", \.exercice, "exercice"),
      .init("communication_date", \.communication_date, "date de communication du projet"),
      .init("debat_date", \.debat_date, "date du débat d'orientation"),
      .init("sections", \.sections, "sections"),
      .init("annuite", \.annuite, "annuité de la dette", unit: "euros"),
      .init("ressources_propres", \.ressources_propres, "ressources propres", unit: "euros"),
    ])
}
