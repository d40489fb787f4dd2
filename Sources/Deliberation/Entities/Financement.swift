/// A financing that the text expects.
public struct Financement: Entity {
  public var financeur: String?
  public var montant: Euros?
  public var duree_mois: Int?
  public var par: Par?
  public var nombre: Int?
  public var objet: String?
  public var statut: Statut?
  public var integral: Bool?

  public init() {}

  public static let schema = EntitySchema<Financement>(
    "Financement", "un financement attendu",
    [
      .init("financeur", \.financeur, "qui finance"),
      .init("montant", \.montant, "montant", unit: "euros"),
      .init("duree_mois", \.duree_mois, "durée", unit: "mois"),
      .init("par", \.par, "base du montant : par poste, par projet ou par an"),
      .init("nombre", \.nombre, "nombre de postes ou de parts"),
      .init("objet", \.objet, "ce qui est financé"),
      .init("statut", \.statut, "acquis ou sollicité"),
      .init("integral", \.integral, "le texte dit « entièrement financé »"),
    ])
}

extension Financement {
  /// What an amount is counted by.
  public enum Par: String, Choice {
    case poste
    case projet
    case an
  }
}

extension Financement {
  /// Whether the money is granted.
  public enum Statut: String, Choice {
    case acquis
    case sollicite
  }
}
