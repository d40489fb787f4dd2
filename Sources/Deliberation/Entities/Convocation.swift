/// How the council was convened.
public struct Convocation: Entity {
  public var date: Jour?
  public var rang: Int?
  public var premiere_reunion: Bool?
  public var urgence: Urgence?
  public var mode: Mode?
  public var ordre_du_jour: [String]?
  public var note_synthese: NoteSynthese?
  public var mention_sans_majorite: Bool?
  public var demande: Demande?
  public var seance_precedente: SeancePrecedente?

  public init() {}

  public static let schema = EntitySchema<Convocation>(
    "Convocation", "la convocation du conseil",
    [
      .init("date", \.date, "date d'envoi de la convocation", article: "CGCT L2121-10"),
      .init(
        "rang", \.rang, "1, ou 2 pour la seconde convocation après défaut de quorum",
        article: "CGCT L2121-17", presumed: 1),
      .init(
        "premiere_reunion", \.premiere_reunion, "première réunion après un renouvellement",
        article: "CGCT L2121-7", presumed: false),
      .init("urgence", \.urgence, "recours à la convocation d'urgence", article: "CGCT L2121-11"),
      .init("mode", \.mode, "envoi électronique ou papier", article: "CGCT L2121-10"),
      .init(
        "ordre_du_jour", \.ordre_du_jour, "questions portées à l'ordre du jour",
        article: "CGCT L2121-10"),
      .init(
        "note_synthese", \.note_synthese, "note explicative de synthèse", article: "CGCT L2121-12"),
      .init(
        "mention_sans_majorite", \.mention_sans_majorite,
        "la convocation dit que le conseil peut délibérer sans majorité", article: "CGCT L2541-4"),
      .init("demande", \.demande, "demande de réunion", article: "CGCT L2121-9"),
      .init(
        "seance_precedente", \.seance_precedente, "la séance restée sans quorum",
        article: "CGCT L2121-17"),
    ])
}

extension Convocation {
  /// How the convocation was sent.
  public enum Mode: String, Choice {
    case electronique
    case papier
  }
}
