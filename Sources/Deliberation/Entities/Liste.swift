/// The list of délibérations (CGCT L2121-25).
public struct Liste: Entity {
  public var affichage_date: Jour?
  public var en_ligne_date: Jour?

  public init() {}

  public static let schema = EntitySchema<Liste>(
    "Liste", "la liste des délibérations examinées",
    [
      .init("affichage_date", \.affichage_date, "date d'affichage", article: "CGCT L2121-25"),
      .init("en_ligne_date", \.en_ligne_date, "date de mise en ligne", article: "CGCT L2121-25"),
    ])
}
