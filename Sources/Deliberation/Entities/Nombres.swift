/// The counts that a document declares, which may differ from what it names.
public struct Nombres: Entity {
  public var presents: Int?
  public var representes: Int?
  public var absents: Int?
  public var votants: Int?

  public init() {}

  public static let schema = EntitySchema<Nombres>(
    "Nombres", "les nombres que le document déclare",
    [
      .init("presents", \.presents, "nombre de présents"),
      .init("representes", \.representes, "nombre de représentés"),
      .init("absents", \.absents, "nombre d'absents"),
      .init("votants", \.votants, "nombre de votants"),
    ])
}
