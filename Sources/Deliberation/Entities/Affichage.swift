/// The posting of a convocation.
public struct Affichage: Entity {
  public var date: Jour?

  public init() {}

  public static let schema = EntitySchema<Affichage>(
    "Affichage", "l'affichage de la convocation",
    [
      .init("date", \.date, "date d'affichage", article: "CGCT R2121-7")
    ])
}
