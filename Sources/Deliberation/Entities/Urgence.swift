/// The urgency invoked for a shorter notice.
public struct Urgence: Entity {
  public var invoquee: Bool?
  public var motif: String?
  public var rapport: Bool?
  public var approuvee: Bool?

  public init() {}

  public static let schema = EntitySchema<Urgence>(
    "Urgence", "la convocation d'urgence",
    [
      .init("invoquee", \.invoquee, "l'urgence a été invoquée", article: "CGCT L2121-11"),
      .init("motif", \.motif, "motif de l'urgence"),
      .init(
        "rapport", \.rapport, "le maire en a rendu compte à l'ouverture", article: "CGCT L2121-11"),
      .init(
        "approuvee", \.approuvee, "le conseil s'est prononcé pour l'urgence",
        article: "CGCT L2121-11"),
    ])
}
