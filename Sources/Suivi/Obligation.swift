import Deliberation

/// One thing that an adopted act binds the assembly to.
public struct Obligation: Sendable, Equatable {
  /// What it is within its act, the same each time: `d1e2` is the second engagement of the first
  /// délibération, `d1f1` its first financing, `d1c` its convention.
  public let cle: String
  public let genre: Genre
  /// What the act calls it: the words of an engagement, who finances, the title of a convention.
  public let texte: String?
  /// The number and the subject of the délibération.
  public let deliberation: String?
  public let objet: String?
  /// The last day; nil when the act tells none.
  public let echeance: Jour?
  /// The last day is not written: it is the end of the financing.
  public let estDeduite: Bool
  /// What the record itself tells of its accomplishment.
  public let accompli: Accompli?
  /// The act does not tell its vote: it is held for adopted.
  public let estPresumee: Bool

  /// What the assembly has to do.
  public enum Genre: Sendable, Equatable {
    /// To keep a promise.
    case engagement(Engagement.Nature?)
    /// To use a financing before its end, and account for it.
    case financement(Financement, versements: [Versement])
    /// To sign a convention.
    case convention
  }
}

/// What a financing brings in one month.
public struct Versement: Sendable, Equatable {
  /// The last day of the month, counted from the date of the act.
  public let le: Jour
  public let montant: Euros
}

/// Where an obligation stands on a day.
public enum Etat: String, Sendable, CaseIterable {
  case en_retard
  case a_faire
  case fait
}
