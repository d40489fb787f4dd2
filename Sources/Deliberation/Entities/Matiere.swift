/// The subject in the ACTES classification.
public struct Matiere: Entity {
  public var code: String?
  public var libelle: String?

  public init() {}

  public static let schema = EntitySchema<Matiere>(
    "Matiere", "la matière de la nomenclature ACTES",
    [
      .init("code", \.code, "code, par exemple 7.5"),
      .init("libelle", \.libelle, "libellé"),
    ])
}
