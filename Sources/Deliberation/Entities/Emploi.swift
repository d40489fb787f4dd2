/// A post that the council creates.
public struct Emploi: Entity {
  public var grade: String?
  public var temps: Temps?
  public var heures: Double?
  public var nombre: Int?
  public var permanent: Bool?
  public var duree_mois: Int?
  public var motif: String?
  public var niveau: String?

  public init() {}

  public static let schema = EntitySchema<Emploi>(
    "Emploi", "un emploi créé",
    [
      .init("grade", \.grade, "grade"),
      .init("temps", \.temps, "temps complet ou non complet"),
      .init("heures", \.heures, "durée hebdomadaire", unit: "heures"),
      .init("nombre", \.nombre, "nombre d'emplois"),
      .init("permanent", \.permanent, "emploi permanent"),
      .init("duree_mois", \.duree_mois, "durée", unit: "mois"),
      .init("motif", \.motif, "motif du recours à un contractuel"),
      .init("niveau", \.niveau, "niveau de recrutement"),
    ])
}

extension Emploi {
  /// Full-time or not.
  public enum Temps: String, Choice {
    case complet
    case non_complet
  }
}
