import Deliberation

/// One fact of a séance, moved to see what a rule then says.
///
///     // Two more members in the room.
///     changement.genre == .presents && changement.nombre == 2
public struct Changement: Sendable, Equatable {
  /// What kind of fact is moved.
  public enum Genre: String, Sendable {
    /// Members in the room, more or fewer.
    case presents
    /// Absent members that the lists leave out.
    case absents
    /// Pouvoirs taken away.
    case pouvoirs
    /// A date, in days.
    case jours
    /// A count, one by one.
    case nombre
    /// A boolean, a word of a list or an amount, replaced.
    case valeur
    /// A person, replaced by a member in the room.
    case personne
    /// A fact that the document does not tell.
    case donne
  }

  public let genre: Genre
  /// The fact, as in the record; for présents and pouvoirs, the list or the count that moves.
  public let chemin: String
  /// Before, in the unit of the fact; nil when the document did not tell it.
  public let avant: Scalaire?
  /// After; nil when any value would do (`donne`).
  public let apres: Scalaire?
  /// By how many members, pouvoirs, days or units, negative for fewer or earlier; 1 for the others.
  public let nombre: Int
  /// Who bears the pouvoirs that are taken away, or whose fact it is.
  public let personne: String?
  /// For a date moved alone: each of the seven days beyond was judged as good.
  public internal(set) var estBorne = false

  init(
    _ genre: Genre, _ chemin: String, _ avant: Scalaire? = nil, _ apres: Scalaire? = nil,
    nombre: Int = 1, personne: String? = nil
  ) {
    self.genre = genre
    self.chemin = chemin
    self.avant = avant
    self.apres = apres
    self.nombre = nombre
    self.personne = personne
  }
}
