/// What the council does with the result of a year.
public struct Affectation: Entity {
  public var exercice: Int?
  public var resultat: Euros?
  public var besoin: Euros?
  public var reserve: Euros?
  public var report: Euros?
  public var compte_date: Jour?
  public var budget_date: Jour?

  public init() {}

  public static let schema = EntitySchema<Affectation>(
    "Affectation", "l'affectation d'un résultat",
    [
      .init("exercice", \.exercice, "exercice dont le résultat est affecté"),
      .init(
        "resultat", \.resultat, "résultat de fonctionnement à affecter", unit: "euros",
        article: "CGCT L2311-5"),
      .init(
        "besoin", \.besoin, "besoin de financement de l'investissement", unit: "euros",
        article: "CGCT R2311-11"),
      .init(
        "reserve", \.reserve, "part mise en réserve pour l'investissement", unit: "euros",
        article: "CGCT R2311-12"),
      .init("report", \.report, "part reportée en fonctionnement", unit: "euros"),
      .init("compte_date", \.compte_date, "date où le compte de l'exercice est arrêté"),
      .init("budget_date", \.budget_date, "date du vote du budget qui reprend le résultat"),
    ])
}
