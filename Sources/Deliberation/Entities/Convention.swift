/// An agreement that a délibération approves.
public struct Convention: Entity {
  public var titre: String?
  public var parties: [String]?
  public var objet: String?
  public var montant: Euros?
  public var duree_mois: Int?
  public var autorise_signature: Bool?
  public var employeur: String?
  public var cle: String?

  public init() {}

  public static let schema = EntitySchema<Convention>(
    "Convention", "une convention",
    [
      .init("titre", \.titre, "titre"),
      .init("parties", \.parties, "parties"),
      .init("objet", \.objet, "objet"),
      .init("montant", \.montant, "montant", unit: "euros"),
      .init("duree_mois", \.duree_mois, "durée", unit: "mois"),
      .init(
        "autorise_signature", \.autorise_signature, "le maire est autorisé à signer",
        article: "CGCT L2122-21"),
      .init("employeur", \.employeur, "commune employeur"),
      .init("cle", \.cle, "clé de répartition des coûts"),
    ])
}
