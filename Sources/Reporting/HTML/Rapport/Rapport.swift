import Deliberation
import RuleEngine

/// What a report tells: plain values, wherever they come from.
public struct Rapport: Sendable {
  public var bilan: Bilan
  /// In the order of the rules folder.
  public var regles: [Regle]
  public var parametres: [Parametre]
  /// In any order.
  public var engagements: [EngagementSitue]
  /// How many engagements there are beside.
  public var engagementsOmis = 0
  /// The day of the report: what is due before it is late.
  public var jour: Jour
  /// The digest of the rules.
  public var empreinte: String

  public init(
    _ bilan: Bilan, law: Law, regles: [Regle], engagements: [EngagementSitue], jour: Jour
  ) {
    self.bilan = bilan
    self.regles = regles
    parametres = law.parametres
    self.engagements = engagements
    self.jour = jour
    empreinte = law.ruleSet.empreinte
  }
}
