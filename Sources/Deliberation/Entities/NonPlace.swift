/// A line that reading could not place.
public struct NonPlace: Entity {
  public var page: Int?
  public var ligne: Int?
  public var texte: String?

  public init() {}

  public static let schema = EntitySchema<NonPlace>(
    "NonPlace", "une ligne qui n'a pu être rattachée à rien",
    [
      .init("page", \.page, "page, à partir de 1"),
      .init("ligne", \.ligne, "ligne, à partir de 1"),
      .init("texte", \.texte, "les mots de la ligne"),
    ])
}
