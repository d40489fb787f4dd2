/// A fact that a person corrected.
public struct Correction: Entity {
  public var chemin: String?
  public var avant: Scalaire?
  public var apres: Scalaire?
  public var auteur: String?
  public var motif: String?
  public var date: Jour?

  public init() {}

  public static let schema = EntitySchema<Correction>(
    "Correction", "un fait corrigé à la main",
    [
      .init("chemin", \.chemin, "le fait"),
      .init("avant", \.avant, "valeur lue"),
      .init("apres", \.apres, "valeur corrigée"),
      .init("auteur", \.auteur, "auteur"),
      .init("motif", \.motif, "motif"),
      .init("date", \.date, "date"),
    ])
}
