import LuaHost
import RuleEngine

/// What differs between two laws, and which rules it can touch.
///
/// A rule that is not in `regles` gives the same verdict under both on every séance: its text is
/// the same, and it names nothing that differs. What a rule reads of the law stands in its text by
/// name, for groups of parameters cannot be walked through; a rule that makes up names when it runs
/// is taken to read everything.
public struct LawDifference: Sendable, Equatable {
  /// Ids of the rules to run again, in order.
  public let regles: [String]
  /// Ids of those whose own text differs, or that stand in one law alone.
  public let changees: [String]
  /// Names of the parameters and calculs that differ.
  public let parametres: [String]

  /// What differs between the laws of two evaluators. O(text of both).
  public init(_ avant: Evaluator, _ apres: Evaluator) {
    let before = Self.sources(avant)
    let after = Self.sources(apres)
    let ids = Set(before.keys).union(after.keys)
    let changed = ids.filter { before[$0]?.text != after[$0]?.text }
    let parametres = ChangedParameters(avant.law, apres.law)
    let touched = ids.subtracting(changed).filter { id in
      after[id].map { parametres.touch(NamesOfRule($0.text)) } ?? false
    }
    self.parametres = parametres.noms.sorted()
    changees = changed.sorted()
    regles = changed.union(touched).sorted()
  }

  /// The file of each rule that loads.
  static func sources(_ evaluator: Evaluator) -> [String: LuaSource] {
    let files = Dictionary(evaluator.law.ruleSet.regles.map { ($0.name, $0) }) { first, _ in first }
    return Dictionary(
      evaluator.regles.compactMap { regle in files[regle.fichier].map { (regle.id, $0) } }
    ) { first, _ in first }
  }
}
