/// The terms of the Conseiller numérique scheme.
public struct ConseillerNumerique: Entity {
  public var gratuite: Bool?
  public var tarif: Euros?
  public var temps_plein: Bool?
  public var heures: Double?
  public var tenue_payeur: String?
  public var agent_france_services: Bool?
  public var recrutement_date: Jour?

  public init() {}

  public static let schema = EntitySchema<ConseillerNumerique>(
    "ConseillerNumerique", "les conditions du dispositif Conseiller numérique France Services",
    [
      .init("gratuite", \.gratuite, "activités gratuites pour les usagers"),
      .init("tarif", \.tarif, "tarif demandé aux usagers", unit: "euros"),
      .init("temps_plein", \.temps_plein, "mission à temps plein"),
      .init("heures", \.heures, "durée hebdomadaire", unit: "heures"),
      .init("tenue_payeur", \.tenue_payeur, "qui paie la tenue"),
      .init(
        "agent_france_services", \.agent_france_services,
        "agent obligatoire d'une maison France Services"),
      .init("recrutement_date", \.recrutement_date, "date de recrutement"),
    ])
}
