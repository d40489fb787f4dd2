/// The decision to sit in private.
public struct HuisClos: Entity {
  public var demandeurs: Int?
  public var pour: Int?
  public var contre: Int?

  public init() {}

  public static let schema = EntitySchema<HuisClos>(
    "HuisClos", "la décision de siéger à huis clos",
    [
      .init("demandeurs", \.demandeurs, "nombre de demandeurs"),
      .init("pour", \.pour, "voix pour"),
      .init("contre", \.contre, "voix contre"),
    ])
}
