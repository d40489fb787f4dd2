import LuaHost

/// A rules folder with its parameters read and its dates checked: what every worker shares.
public struct Law: Sendable {
  public let ruleSet: RuleSet
  public let parametres: [Parametre]
  /// What is wrong in the parameter files.
  public let problemes: [RuleProblem]
  /// The parameter files that work figures out: those that a state has to run.
  let calculs: [LuaSource]
  let schema: LawSchema

  /// Reads the parameters of `ruleSet`. A broken file is a problem, not a failure.
  public init(_ ruleSet: RuleSet) throws(LuaError) {
    var state = try LuaState(prelude: Prelude.declarations)
    var parametres: [Parametre] = []
    var problemes: [RuleProblem] = []
    var noms: [String] = []
    var calculs: [LuaSource] = []
    for source in ruleSet.parametres {
      if state.isSpent { state = try LuaState(prelude: Prelude.declarations) }
      let file = ParameterFile(source, in: state)
      parametres += file.parametres
      noms += file.calculs.map(\.nom)
      if !file.calculs.isEmpty { calculs.append(source) }
      problemes += file.problemes
    }
    problemes += parametres.flatMap(WindowCheck.problems)
    problemes += Self.duplicates(parametres)
    self.ruleSet = ruleSet
    self.parametres = parametres
    self.problemes = problemes
    self.calculs = calculs
    schema = LawSchema(parametres, calculs: noms)
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
