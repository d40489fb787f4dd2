/// The accounts of a year.
public struct Compte: Entity {
  public var exercice: Int?
  public var compte_gestion_date: Jour?

  public init() {}

  public static let schema = EntitySchema<Compte>(
    "Compte", "un compte soumis au vote",
    [
      .init("exercice", \.exercice, "exercice"),
      .init("compte_gestion_date", \.compte_gestion_date, "date du compte de gestion"),
    ])
}
