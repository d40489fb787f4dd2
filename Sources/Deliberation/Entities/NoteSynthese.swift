/// The explanatory note sent with a convocation.
public struct NoteSynthese: Entity {
  public var jointe: Bool?
  public var date: Jour?

  public init() {}

  public static let schema = EntitySchema<NoteSynthese>(
    "NoteSynthese", "la note explicative de synthèse",
    [
      .init("jointe", \.jointe, "jointe à la convocation", article: "CGCT L2121-12"),
      .init("date", \.date, "date d'envoi"),
    ])
}
