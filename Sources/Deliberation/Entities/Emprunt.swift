/// A loan that the council decides.
public struct Emprunt: Entity {
  public var montant: Euros?
  public var duree_mois: Int?
  public var taux: Taux?
  public var nature: PlanFinancement.Nature?
  public var preteur: String?
  public var delegation: Bool?

  public init() {}

  public static let schema = EntitySchema<Emprunt>(
    "Emprunt", "un emprunt",
    [
      .init("montant", \.montant, "montant emprunté", unit: "euros"),
      .init("duree_mois", \.duree_mois, "durée", unit: "mois"),
      .init("taux", \.taux, "forme du taux"),
      .init("nature", \.nature, "la section qu'il finance", article: "CGCT L2337-3"),
      .init("preteur", \.preteur, "prêteur"),
      .init(
        "delegation", \.delegation, "le conseil délègue au maire de le contracter",
        article: "CGCT L2122-22"),
    ])
}

extension Emprunt {
  /// How the rate moves.
  public enum Taux: String, Choice {
    case fixe
    case variable
    case revisable
    case structure
  }
}
