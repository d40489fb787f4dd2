import LuaHost

/// A rules folder with its parameters read and its dates checked: what every worker shares.
public struct Law: Sendable {
  public let ruleSet: RuleSet
  public let parametres: [Parametre]
  /// What is wrong in the parameter files.
  public let problemes: [RuleProblem]
  let schema: LawSchema
  /// The parameter files of which a state needs functions.
  let sources: [LuaSource]

  /// Reads the parameters of `ruleSet`. A broken file is a problem, not a failure.
  public init(_ ruleSet: RuleSet) throws(LuaError) {
    let state = try LuaState(prelude: Prelude.declarations)
    var parametres: [Parametre] = []
    var problemes: [RuleProblem] = []
    var calculs: [String] = []
    var sources: [LuaSource] = []
    for source in ruleSet.parametres {
      let file = ParameterFile(source, in: state)
      parametres += file.parametres
      calculs += file.calculs.map(\.nom)
      problemes += file.problemes
      if !file.calculs.isEmpty { sources.append(source) }
    }
    problemes += parametres.flatMap(WindowCheck.problems)
    problemes += Self.duplicates(parametres)
    self.ruleSet = ruleSet
    self.parametres = parametres
    self.problemes = problemes
    self.sources = sources
    schema = LawSchema(parametres, calculs: calculs)
  }

  private static func duplicates(_ parametres: [Parametre]) -> [RuleProblem] {
    var seen: [String: Parametre] = [:]
    return parametres.compactMap { parametre in
      guard let first = seen.updateValue(parametre, forKey: parametre.nom) else { return nil }
      return RuleProblem(
        .duplicate(id: parametre.nom, fichier: first.fichier), fichier: parametre.fichier,
        ligne: parametre.ligne)
    }
  }
}
