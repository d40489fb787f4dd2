/// A general renewal of the council.
public struct Renouvellement: Entity {
  public var premier_tour: Jour?
  public var installation: Jour?

  public init() {}

  public static let schema = EntitySchema<Renouvellement>(
    "Renouvellement", "un renouvellement général",
    [
      .init("premier_tour", \.premier_tour, "date du premier tour"),
      .init("installation", \.installation, "date d'installation du conseil"),
    ])
}
