/// A member as one list of the document names them.
public struct Membre: Entity {
  public var civilite: String?
  public var prenom: String?
  public var nom = ""
  public var qualite: String?
  public var groupe: String?
  public var presence: Presence?
  public var arrivee: Int?
  public var depart: Int?
  public var rang_tableau: Int?
  public var date_naissance: Jour?

  public init() {}

  public static let schema = EntitySchema<Membre>(
    "Membre", "un membre que le document nomme",
    [
      .init("civilite", \.civilite, "M., Mme"),
      .init("prenom", \.prenom, "prénom"),
      .init(required: "nom", \.nom, "nom"),
      .init("qualite", \.qualite, "qualité : maire, adjoint…"),
      .init("groupe", \.groupe, "groupe d'élus ou commune représentée"),
      .init("presence", \.presence, "présent, représenté, excusé, absent ou à distance"),
      .init("arrivee", \.arrivee, "ordre du premier point après son arrivée"),
      .init("depart", \.depart, "ordre du premier point après son départ"),
      .init("rang_tableau", \.rang_tableau, "rang au tableau", article: "CGCT L2121-1"),
      .init("date_naissance", \.date_naissance, "date de naissance"),
    ])
}

extension Membre {
  /// Where a list places a member.
  public enum Presence: String, Choice {
    case present
    case represente
    case excuse
    case absent
    case distance
  }
}
