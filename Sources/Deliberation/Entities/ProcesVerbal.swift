/// The minutes of a séance.
public struct ProcesVerbal: Entity {
  public var arrete_le: Jour?
  public var publie_le: Jour?
  public var signataires: [Personne]?

  public init() {}

  public static let schema = EntitySchema<ProcesVerbal>(
    "ProcesVerbal", "le procès-verbal de la séance",
    [
      .init("arrete_le", \.arrete_le, "date où il est arrêté", article: "CGCT L2121-15"),
      .init("publie_le", \.publie_le, "date de publication", article: "CGCT L2121-15"),
      .init("signataires", \.signataires, "signataires"),
    ])
}
