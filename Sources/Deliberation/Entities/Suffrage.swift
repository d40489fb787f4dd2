/// The votes of a candidate.
public struct Suffrage: Entity {
  public var nom: Personne?
  public var voix: Int?

  public init() {}

  public static let schema = EntitySchema<Suffrage>(
    "Suffrage", "les voix d'un candidat",
    [
      .init("nom", \.nom, "le candidat"),
      .init("voix", \.voix, "voix obtenues"),
    ])
}
