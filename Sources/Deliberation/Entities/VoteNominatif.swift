/// How one member voted.
public struct VoteNominatif: Entity {
  public var nom: Personne?
  public var sens: String?

  public init() {}

  public static let schema = EntitySchema<VoteNominatif>(
    "VoteNominatif", "le vote d'un membre",
    [
      .init("nom", \.nom, "le membre"),
      .init("sens", \.sens, "sens du vote"),
    ])
}
