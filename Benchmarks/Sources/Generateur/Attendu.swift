/// What the law says of a séance as it was sown: a verdict that must be found.
public struct Attendu: Hashable, Sendable {
  /// What the rule must conclude; nothing else is ever sown.
  public enum Resultat: String, Sendable {
    case manquement
    /// A fact that the rule needs was left out, or the law of that day is disputed.
    case indetermine
  }

  /// The rule's id.
  public let regle: String
  /// The rank of the délibération, from 1; nil for the séance.
  public let ordre: Int?
  public let resultat: Resultat
  /// Of a manquement: `nullite`, `irregularite`, `avertissement` or `information`.
  public let gravite: String?

  static func manquement(_ regle: String, _ ordre: Int? = nil, _ gravite: Gravite) -> Attendu {
    Attendu(regle: regle, ordre: ordre, resultat: .manquement, gravite: gravite.rawValue)
  }

  static func indetermine(_ regle: String, _ ordre: Int? = nil) -> Attendu {
    Attendu(regle: regle, ordre: ordre, resultat: .indetermine, gravite: nil)
  }
}

/// How much a manquement weighs, as the catalogue of the law words it.
enum Gravite: String {
  case nullite
  case irregularite
  case avertissement
  case information
}
