/// The vote on a délibération.
public struct Vote: Entity {
  public var mode: Mode?
  public var pour: Int?
  public var contre: Int?
  public var abstentions: Int?
  public var blancs: Int?
  public var nuls: Int?
  public var ne_prend_pas_part: Int?
  public var votants: Int?
  public var resultat: Resultat?
  public var voix_president: VoixPresident?
  public var demandes_secret: Int?
  public var demandes_public: Int?
  public var renonciation_secret: Bool?
  public var nominatif: [VoteNominatif]?
  public var tours: [Tour]?
  public var commun: Bool?

  public init() {}

  public static let schema = EntitySchema<Vote>(
    "Vote", "le vote d'une délibération",
    [
      .init(
        "mode", \.mode, "main levée, public, secret ou sans vote", article: "CGCT L2121-21",
        presumed: .main_levee),
      .init("pour", \.pour, "voix pour"),
      .init("contre", \.contre, "voix contre"),
      .init("abstentions", \.abstentions, "abstentions"),
      .init("blancs", \.blancs, "bulletins blancs"),
      .init("nuls", \.nuls, "bulletins nuls"),
      .init("ne_prend_pas_part", \.ne_prend_pas_part, "membres qui ne prennent pas part au vote"),
      .init("votants", \.votants, "votants déclarés pour ce point"),
      .init("resultat", \.resultat, "résultat annoncé"),
      .init(
        "voix_president", \.voix_president, "sens du vote du président", article: "CGCT L2121-20"),
      .init(
        "demandes_secret", \.demandes_secret, "membres présents qui demandent le scrutin secret",
        article: "CGCT L2121-21"),
      .init(
        "demandes_public", \.demandes_public, "membres présents qui demandent le scrutin public",
        article: "CGCT L2121-21"),
      .init(
        "renonciation_secret", \.renonciation_secret,
        "le conseil renonce à l'unanimité au scrutin secret", article: "CGCT L2121-21"),
      .init("nominatif", \.nominatif, "votes par nom", article: "CGCT L2121-21"),
      .init("tours", \.tours, "tours d'une élection", article: "CGCT L2122-7"),
      .init("commun", \.commun, "un seul vote pour plusieurs affaires", article: "CGCT L2121-20"),
    ])
}

extension Vote {
  /// How the vote is taken.
  public enum Mode: String, Choice {
    case main_levee
    case `public`
    case secret
    case sans_vote
  }
}

extension Vote {
  /// The result announced.
  public enum Resultat: String, Choice {
    case adopte_unanimite
    case adopte
    case rejete
    case prend_acte
    case sans_vote
    case ajourne
  }
}

extension Vote {
  /// How the president voted.
  public enum VoixPresident: String, Choice {
    case pour
    case contre
    case abstention
  }
}
