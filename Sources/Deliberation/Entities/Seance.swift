/// A séance of a local council: the record that rules judge.
public struct Seance: Entity {
  public var id: String?
  public var assemblee = Assemblee()
  public var date: Jour?
  public var date_lettres: String?
  public var heure: Heure?
  public var lieu: String?
  public var session: Session?
  public var mode: Mode?
  public var huis_clos: HuisClos?
  public var convocation: Convocation?
  public var affichage: Affichage?
  public var president: Personne?
  public var secretaire: Personne?
  public var secretaires: [Personne]?
  public var auxiliaires: [Personne]?
  public var membres: [Membre]?
  public var procurations: [Procuration]?
  public var nombres: Nombres?
  public var deliberations: [Deliberation]?
  public var liste: Liste?
  public var pv: ProcesVerbal?
  public var extraits: [String: [Extrait]]?
  public var corrections: [Correction]?
  public var non_places: [NonPlace]?

  public init() {}

  public static let schema = EntitySchema<Seance>(
    "Seance", "la séance de l'assemblée, telle que le document la rapporte",
    [
      .init("id", \.id, "identifiant donné par l'appelant, repris dans le verdict"),
      .init(required: "assemblee", \.assemblee, "l'assemblée qui délibère"),
      .init("date", \.date, "jour de la séance"),
      .init("date_lettres", \.date_lettres, "date de la séance telle qu'écrite en toutes lettres"),
      .init("heure", \.heure, "heure d'ouverture"),
      .init("lieu", \.lieu, "lieu de la séance", article: "CGCT L2121-7"),
      .init("session", \.session, "ordinaire, extraordinaire ou d'installation"),
      .init("mode", \.mode, "en présence, à distance ou les deux", presumed: .presentiel),
      .init("huis_clos", \.huis_clos, "décision de siéger à huis clos", article: "CGCT L2121-18"),
      .init("convocation", \.convocation, "la convocation du conseil", article: "CGCT L2121-10"),
      .init(
        "affichage", \.affichage, "affichage de la convocation à la mairie",
        article: "CGCT R2121-7"),
      .init("president", \.president, "qui préside la séance", article: "CGCT L2121-14"),
      .init("secretaire", \.secretaire, "secrétaire de séance", article: "CGCT L2121-15"),
      .init(
        "secretaires", \.secretaires, "secrétaires de séance, quand ils sont plusieurs",
        article: "CGCT L2121-15"),
      .init("auxiliaires", \.auxiliaires, "auxiliaires du secrétaire", article: "CGCT L2121-15"),
      .init("membres", \.membres, "les membres que le document nomme"),
      .init("procurations", \.procurations, "les pouvoirs donnés", article: "CGCT L2121-20"),
      .init("nombres", \.nombres, "les nombres que le document déclare"),
      .init("deliberations", \.deliberations, "les délibérations que le document contient"),
      .init("liste", \.liste, "liste des délibérations examinées", article: "CGCT L2121-25"),
      .init("pv", \.pv, "procès-verbal de la séance", article: "CGCT L2121-15"),
      .init("extraits", \.extraits, "où chaque fait se lit dans le texte, par chemin"),
      .init("corrections", \.corrections, "faits corrigés à la main"),
      .init("non_places", \.non_places, "lignes qui n'ont pu être rattachées à rien"),
    ])
}

extension Seance {
  /// How the séance came to be.
  public enum Session: String, Choice {
    case ordinaire
    case extraordinaire
    case installation
  }
}

extension Seance {
  /// Where the members sit.
  public enum Mode: String, Choice {
    case presentiel
    case visioconference
    case mixte
  }
}
