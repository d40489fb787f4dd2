import LuaHost
import RuleEngine

/// What a rule must hold on every séance, or from a séance to the same one changed.
///
///     propriete { "Un présent de plus ne rompt jamais le quorum",
///       change = "un_present_de_plus", attend = "pas_pire" },
public struct Propriete: Sendable, Equatable {
  public let titre: String
  /// The rule that is tested.
  public let regle: String
  public let fichier: String
  /// The rank of its entry in the file, from 1.
  public let rang: Int
  /// The line of the file on which it is declared.
  public let ligne: Int?
  /// What all its séances say, as cases say it.
  let avec: LuaTable
  /// Whether a function of the file chooses among the séances.
  let aUneCondition: Bool
  /// How the second séance differs from the first; nil when there is none.
  let variation: Variation?
  public let attendu: Attendu

  /// What must hold.
  public enum Attendu: Sendable, Equatable {
    /// The outcome, after the change if there is one, is one of these.
    case parmi([Resultat])
    /// The verdict after the change is no worse than before.
    case pasPire
    /// The change leaves outcome and severity as they were.
    case identique
  }
}

extension Propriete.Attendu {
  /// Whether the verdicts before and after the change break it. A rule that breaks holds nothing,
  /// unless that outcome is among those listed.
  func estRompu(_ avant: Verdict, _ apres: Verdict?) -> Bool {
    if case .parmi(let issues) = self { return !issues.contains((apres ?? avant).resultat) }
    guard let apres, avant.resultat != .erreur, apres.resultat != .erreur else { return true }
    if case .pasPire = self { return apres.poids > avant.poids }
    return (avant.resultat, avant.gravite) != (apres.resultat, apres.gravite)
  }
}

extension Verdict {
  /// From conforme or sans objet, through indéterminé, to the heaviest manquement.
  fileprivate var poids: Int {
    switch resultat {
    case .conforme, .sans_objet: 0
    case .indetermine: 1
    case .manquement: 2 + Gravite.allCases.count { $0 < gravite ?? .information }
    case .erreur: 2 + Gravite.allCases.count
    }
  }
}
