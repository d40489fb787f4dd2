/// A request that the council meet.
public struct Demande: Entity {
  public var date: Jour?
  public var auteur: String?
  public var nombre: Int?
  public var motivee: Bool?

  public init() {}

  public static let schema = EntitySchema<Demande>(
    "Demande", "une demande de réunion du conseil",
    [
      .init("date", \.date, "date de la demande"),
      .init("auteur", \.auteur, "auteur de la demande"),
      .init("nombre", \.nombre, "nombre de demandeurs"),
      .init("motivee", \.motivee, "demande motivée"),
    ])
}
