/// One round of an election.
public struct Tour: Entity {
  public var rang: Int?
  public var suffrages: [Suffrage]?
  public var blancs: Int?
  public var nuls: Int?

  public init() {}

  public static let schema = EntitySchema<Tour>(
    "Tour", "un tour d'élection",
    [
      .init("rang", \.rang, "rang du tour"),
      .init("suffrages", \.suffrages, "voix par candidat"),
      .init("blancs", \.blancs, "bulletins blancs"),
      .init("nuls", \.nuls, "bulletins nuls"),
    ])
}
