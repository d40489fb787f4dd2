/// The standing orders of the council.
public struct ReglementInterieur: Entity {
  public var date: Jour?

  public init() {}

  public static let schema = EntitySchema<ReglementInterieur>(
    "ReglementInterieur", "le règlement intérieur du conseil",
    [
      .init("date", \.date, "date d'adoption", article: "CGCT L2121-8")
    ])
}
