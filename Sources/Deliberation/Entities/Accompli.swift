/// How an engagement was kept.
public struct Accompli: Entity {
  public var date: Jour?
  public var preuve: String?

  public init() {}

  public static let schema = EntitySchema<Accompli>(
    "Accompli", "l'accomplissement d'un engagement",
    [
      .init("date", \.date, "date"),
      .init("preuve", \.preuve, "preuve"),
    ])
}
