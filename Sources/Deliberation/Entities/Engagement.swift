/// What the assembly binds itself to.
public struct Engagement: Entity {
  public var texte = ""
  public var debiteur: String?
  public var echeance: Jour?
  public var nature: Nature?
  public var accompli: Accompli?

  public init() {}

  public static let schema = EntitySchema<Engagement>(
    "Engagement", "ce à quoi l'assemblée s'engage",
    [
      .init(required: "texte", \.texte, "les mots du texte"),
      .init("debiteur", \.debiteur, "qui s'engage"),
      .init("echeance", \.echeance, "échéance"),
      .init("nature", \.nature, "nature de l'engagement"),
      .init("accompli", \.accompli, "accomplissement"),
    ])
}

extension Engagement {
  /// The kind of an engagement.
  public enum Nature: String, Choice {
    case selection
    case formation
    case convention
    case moyens
    case autre
  }
}
