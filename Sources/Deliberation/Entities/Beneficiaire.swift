/// Who receives a grant.
public struct Beneficiaire: Entity {
  public var nom: String?
  public var type: Categorie?
  public var cumul_annuel: Euros?
  public var contrat_republicain: Bool?

  public init() {}

  public static let schema = EntitySchema<Beneficiaire>(
    "Beneficiaire", "le bénéficiaire d'une subvention",
    [
      .init("nom", \.nom, "nom"),
      .init("type", \.type, "catégorie"),
      .init("cumul_annuel", \.cumul_annuel, "total reçu dans l'année", unit: "euros"),
      .init(
        "contrat_republicain", \.contrat_republicain, "contrat d'engagement républicain souscrit"),
    ])
}

extension Beneficiaire {
  /// The kind of a beneficiary.
  public enum Categorie: String, Choice {
    case association
    case entreprise
    case `public`
    case personne
  }
}
