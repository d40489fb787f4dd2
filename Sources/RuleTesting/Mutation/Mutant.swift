import RuleEngine

/// One change of a file of rules or of parameters.
public struct Mutant: Sendable, Equatable {
  /// What is changed.
  public enum Changement: Sendable, Equatable {
    /// A word, a sign or a figure becomes another.
    case mot(avant: String, apres: String)
    /// `not` is taken away.
    case sansNot
    /// The branch under this condition is never taken.
    case branche(condition: String)
    /// The day between two periods, or one bound, moves: days, and by how many.
    case jour(avant: String, apres: String)
  }

  public let fichier: String
  /// From 1.
  public let ligne: Int
  public let changement: Changement
  /// The parameter in which it stands; nil in a rule, and in a calcul.
  let parametre: String?
  /// What is put instead of which bytes, in order of place.
  let remplacements: [Remplacement]

  struct Remplacement: Sendable, Equatable {
    let range: Range<Int>
    let texte: String
  }

  /// The text once changed.
  func applique(a texte: String) -> String {
    var bytes = Array(texte.utf8)
    for remplacement in remplacements.reversed() {
      bytes.replaceSubrange(remplacement.range, with: Array(remplacement.texte.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
