import Deliberation

/// What a commune decides about the rules: other severities, rules left aside, dérogations. Each
/// has a written reason.
///
/// ```swift
/// let reglages = try Reglages(yaml: text, fichier: "greffier.yaml", regles: evaluator.regles)
/// let verdicts = reglages.applique(evaluator.evaluate(seance), a: seance, le: aujourdhui)
/// ```
public struct Reglages: Sendable, Equatable {
  /// As the caller named it; nil for none.
  public var fichier: String?
  public var gravites: [GraviteReglee] = []
  public var desactivees: [Desactivation] = []
  public var derogations: [Derogation] = []

  /// Nothing is set.
  public init() {}

  /// A severity other than a rule's usual one.
  public struct GraviteReglee: Sendable, Equatable {
    public let regle: String
    public let gravite: Gravite
    public let motif: String
  }

  /// A rule left aside.
  public struct Desactivation: Sendable, Equatable {
    public let regle: String
    public let motif: String
  }

  /// The dérogations that no longer hold on that day.
  public func expirees(le jour: Jour) -> [Derogation] {
    derogations.filter { $0.jusquAu < jour }
  }

  /// The verdicts on `seance` as these settings have them, on the day `jour`.
  ///
  /// A disabled rule is *sans objet* with its reason. A severity set replaces the usual one of a
  /// manquement, not one that the rule gave for the case. A manquement under a dérogation stays
  /// one, and carries it. O(verdicts × settings).
  public func applique(_ verdicts: [Verdict], a seance: Seance, le jour: Jour) -> [Verdict] {
    if self == Reglages() { return verdicts }
    return verdicts.map { applique($0, seance, jour) }
  }

  private func applique(_ verdict: Verdict, _ seance: Seance, _ jour: Jour) -> Verdict {
    let regle = verdict.regle
    if let motif = desactivees.first(where: { $0.regle == regle.id })?.motif {
      return Verdict(
        regle: regle, item: verdict.item, deliberation: verdict.deliberation,
        ordre: verdict.ordre, resultat: .sans_objet, motif: .desactivee(motif))
    }
    guard verdict.resultat == .manquement else { return verdict }
    var verdict = verdict
    if verdict.gravite == regle.gravite,
      let reglee = gravites.first(where: { $0.regle == regle.id })
    {
      verdict.gravite = reglee.gravite
    }
    verdict.derogation = derogations.first {
      $0.regle == regle.id && $0.jusquAu >= jour
        && $0.etendue.contient(seance, deliberation: verdict.deliberation)
    }
    return verdict
  }
}
