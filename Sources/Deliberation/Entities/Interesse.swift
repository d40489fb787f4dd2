/// A member with an interest in the affair (CGCT L2131-11).
public struct Interesse: Entity {
  public var nom = ""
  public var qualite: String?
  public var interet: Interet?
  public var participation: Participation?
  public var representant: Bool?

  public init() {}

  public static let schema = EntitySchema<Interesse>(
    "Interesse", "un membre intéressé à l'affaire",
    [
      .init(required: "nom", \.nom, "nom"),
      .init("qualite", \.qualite, "qualité chez le bénéficiaire"),
      .init("interet", \.interet, "intérêt personnel ou commun à tous", article: "CGCT L2131-11"),
      .init(
        "participation", \.participation, "la participation la plus forte",
        article: "CGCT L2131-11"),
      .init(
        "representant", \.representant, "siège pour la commune dans l'organisme",
        article: "CGCT L1111-6"),
    ])
}

extension Interesse {
  /// Whose interest it is.
  public enum Interet: String, Choice {
    case personnel
    case commun
  }
}

extension Interesse {
  /// The strongest part taken.
  public enum Participation: String, Choice {
    case vote
    case rapport
    case debat
    case presence
    case aucune
  }
}
