/// A cost that the text names, and who bears it.
public struct Charge: Entity {
  public var poste: String?
  public var montant: Euros?
  public var payeur: String?

  public init() {}

  public static let schema = EntitySchema<Charge>(
    "Charge", "une dépense que le texte nomme",
    [
      .init("poste", \.poste, "la dépense"),
      .init("montant", \.montant, "montant", unit: "euros"),
      .init("payeur", \.payeur, "qui la supporte"),
    ])
}
