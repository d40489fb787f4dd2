/// A financing plan.
public struct PlanFinancement: Entity {
  public var nature: Nature?
  public var base: Base?
  public var domaine: Domaine?
  public var derogation: Bool?
  public var travaux_debut: Jour?
  public var depenses: [LigneFinancement]?
  public var recettes: [LigneFinancement]?

  public init() {}

  public static let schema = EntitySchema<PlanFinancement>(
    "PlanFinancement", "un plan de financement",
    [
      .init("nature", \.nature, "investissement ou fonctionnement"),
      .init("base", \.base, "hors taxes ou toutes taxes comprises"),
      .init("domaine", \.domaine, "domaine de l'opération", article: "CGCT L1111-10"),
      .init("derogation", \.derogation, "dérogation du préfet", article: "CGCT L1111-10"),
      .init("travaux_debut", \.travaux_debut, "début des travaux"),
      .init("depenses", \.depenses, "dépenses"),
      .init("recettes", \.recettes, "recettes"),
    ])
}

extension PlanFinancement {
  /// Section of the budget.
  public enum Nature: String, Choice {
    case investissement
    case fonctionnement
  }
}

extension PlanFinancement {
  /// Without or with tax.
  public enum Base: String, Choice {
    case ht
    case ttc
  }
}

extension PlanFinancement {
  /// The field of the operation.
  public enum Domaine: String, Choice {
    case commun
    case chef_de_file
    case patrimoine
    case renovation_ecole
    case calamite
    case anru
    case outre_mer
  }
}
