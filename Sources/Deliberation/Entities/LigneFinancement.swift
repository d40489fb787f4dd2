/// A line of a financing plan.
public struct LigneFinancement: Entity {
  public var libelle: String?
  public var montant: Euros?
  public var origine: Origine?
  public var statut: Financement.Statut?

  public init() {}

  public static let schema = EntitySchema<LigneFinancement>(
    "LigneFinancement", "une ligne d'un plan de financement",
    [
      .init("libelle", \.libelle, "libellé"),
      .init("montant", \.montant, "montant", unit: "euros"),
      .init("origine", \.origine, "origine de la somme"),
      .init("statut", \.statut, "acquis ou sollicité"),
    ])
}

extension LigneFinancement {
  /// Where the money comes from.
  public enum Origine: String, Choice {
    case etat
    case region
    case departement
    case europe
    case intercommunalite
    case commune
    case autre_public
    case prive
    case autofinancement
    case emprunt
  }
}
