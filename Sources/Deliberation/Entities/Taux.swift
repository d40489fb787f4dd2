/// The rates of the direct local taxes that the council votes, in per cent.
public struct Taux: Entity {
  public var exercice: Int?
  public var foncier_bati: Double?
  public var foncier_bati_precedent: Double?
  public var foncier_non_bati: Double?
  public var foncier_non_bati_precedent: Double?
  public var notification_date: Jour?

  public init() {}

  public static let schema = EntitySchema<Taux>(
    "Taux", "les taux des impôts directs locaux",
    [
      .init("exercice", \.exercice, "année d'imposition"),
      .init(
        "foncier_bati", \.foncier_bati, "taxe foncière sur les propriétés bâties",
        unit: "pour cent", article: "CGI 1636 B sexies"),
      .init(
        "foncier_bati_precedent", \.foncier_bati_precedent, "la même, l'année précédente",
        unit: "pour cent"),
      .init(
        "foncier_non_bati", \.foncier_non_bati, "taxe foncière sur les propriétés non bâties",
        unit: "pour cent", article: "CGI 1636 B sexies"),
      .init(
        "foncier_non_bati_precedent", \.foncier_non_bati_precedent,
        "la même, l'année précédente", unit: "pour cent"),
      .init(
        "notification_date", \.notification_date,
        "date de notification aux services fiscaux", article: "CGI 1639 A"),
    ])
}
