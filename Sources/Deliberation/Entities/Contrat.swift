/// A public contract that the council lets the maire sign.
public struct Contrat: Entity {
  public var besoin: String?
  public var montant_estime: Euros?
  public var titulaire: String?
  public var montant: Euros?
  public var signature_date: Jour?

  public init() {}

  public static let schema = EntitySchema<Contrat>(
    "Contrat", "un marché public",
    [
      .init("besoin", \.besoin, "étendue du besoin à satisfaire", article: "CGCT L2122-21-1"),
      .init(
        "montant_estime", \.montant_estime, "montant prévisionnel", unit: "euros",
        article: "CGCT L2122-21-1"),
      .init("titulaire", \.titulaire, "titulaire"),
      .init("montant", \.montant, "montant", unit: "euros"),
      .init("signature_date", \.signature_date, "date de signature"),
    ])
}
