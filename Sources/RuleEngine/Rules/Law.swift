import Deliberation
import LuaHost

/// A rules folder with its parameters read and its dates checked: what every worker shares.
public struct Law: Sendable {
  public private(set) var ruleSet: RuleSet
  public let parametres: [Parametre]
  /// The day at which the law is taken: what was published later is not known. Nil for all of it.
  public let droitAu: Jour?
  /// What is wrong in the parameter files.
  public let problemes: [RuleProblem]
  /// The figures that parameter files work out, in order.
  public let calculs: [Calcul]
  /// The files that work figures out: those that a state has to run.
  let sourcesDesCalculs: [LuaSource]
  let schema: LawSchema
  /// Whether several rules may bear the same id.
  private(set) var admetDesHomonymes = false

  /// Reads the parameters of `ruleSet`. A broken file is a problem, not a failure.
  ///
  /// - Parameter droitAu: the day at which the law is taken; nil for all that is written.
  public init(_ ruleSet: RuleSet, droitAu: Jour? = nil) throws(LuaError) {
    var state = try LuaState(prelude: Prelude.declarations)
    var parametres: [Parametre] = []
    var problemes: [RuleProblem] = []
    var calculs: [Calcul] = []
    var sources: [LuaSource] = []
    for source in ruleSet.parametres {
      if state.isSpent { state = try LuaState(prelude: Prelude.declarations) }
      let file = ParameterFile(source, in: state)
      parametres += file.parametres
      calculs += file.calculs.map(\.calcul)
      if !file.calculs.isEmpty { sources.append(source) }
      problemes += file.problemes
    }
    problemes += parametres.flatMap(WindowCheck.problems)
    problemes += Self.duplicates(parametres)
    if let droitAu { parametres = parametres.map { $0.connu(au: droitAu) } }
    self.ruleSet = ruleSet
    self.droitAu = droitAu
    self.parametres = parametres
    self.problemes = problemes
    self.calculs = calculs
    sourcesDesCalculs = sources
    schema = LawSchema(parametres, calculs: calculs)
  }

  /// The same parameters with other files of rules. Nothing is read again.
  ///
  /// - Parameter homonymes: whether several of them may bear the same id, as two versions of a rule
  ///   do that are compared: their verdicts are told apart by the file of the rule.
  public func avec(regles: [LuaSource], homonymes: Bool = false) -> Law {
    var autre = self
    autre.ruleSet = ruleSet.avec(regles: regles)
    autre.admetDesHomonymes = homonymes
    return autre
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
