/// The sending of an act to the State's representative.
public struct Transmission: Entity {
  public var date: Jour?
  public var id: String?

  public init() {}

  public static let schema = EntitySchema<Transmission>(
    "Transmission", "la transmission au représentant de l'État",
    [
      .init("date", \.date, "date"),
      .init("id", \.id, "identifiant ACTES"),
    ])
}
