/// How a délibération was made public.
public struct Publication: Entity {
  public var date: Jour?
  public var mode: Mode?

  public init() {}

  public static let schema = EntitySchema<Publication>(
    "Publication", "la publication d'une délibération",
    [
      .init("date", \.date, "date"),
      .init("mode", \.mode, "mode de publication", article: "CGCT L2131-1"),
    ])
}

extension Publication {
  /// The way of publication.
  public enum Mode: String, Choice {
    case affichage
    case papier
    case electronique
  }
}
