import RuleEngine

/// What a rule reads, as running its essais shows.
public struct RuleReads: Sendable, Equatable {
  /// The facts, lists written `[]`, in order of path.
  public private(set) var faits: [String] = []
  /// The parameters by name, in order.
  public private(set) var parametres: [String] = []

  /// What each rule of `report` reads, by id. O(facts of all cases).
  public static func all(_ report: EssaiReport) -> [String: RuleReads] {
    let verdicts = report.resultats.compactMap(\.obtenu)
    return Dictionary(grouping: verdicts) { $0.regle.id }.mapValues(RuleReads.init)
  }

  private init(_ verdicts: [Verdict]) {
    let chemins = verdicts.flatMap { $0.faits.map(\.chemin) + $0.manquants }
    faits = Set(chemins.map(Self.general)).sorted()
    parametres = Set(verdicts.flatMap { $0.parametres.map(\.nom) }).sorted()
  }

  /// `membres[3].nom` is `membres[].nom`.
  private static func general(_ chemin: String) -> String {
    var isRank = false
    return String(
      chemin.filter { sign in
        if sign == "]" { isRank = false }
        defer { if sign == "[" { isRank = true } }
        return !isRank
      })
  }
}
