import Deliberation
import RuleEngine

/// A rule that says otherwise of an act.
public struct VerdictChange: Sendable, Equatable {
  public let regle: Regle
  /// The index in `deliberations` of the one that is judged; nil for the séance.
  public let item: Int?
  /// The number or the rank of that délibération, when it has one.
  public let deliberation: String?
  /// Under the first law and under the second; nil where the rule does not stand.
  public let avant: Side?
  public let apres: Side?
  /// Whether what is judged was adopted: nothing tells that it was rejected or put off.
  public let isAdopted: Bool

  /// What the rule says under one law.
  public struct Side: Sendable, Equatable {
    public let resultat: Resultat
    public let gravite: Gravite?
    /// The sentence.
    public let reason: String
    /// The articles, and the texts of the parameters that were read.
    public let articles: [String]
  }

  /// What differs between verdicts on one séance, in the order of the rules: a result, or a
  /// severity. A rule that stands in one law alone counts when it finds something.
  ///
  /// - Parameter reason: makes the sentence of a verdict.
  public static func changes(
    _ avant: [Verdict], _ apres: [Verdict], of seance: Seance, reason: (Verdict) -> String
  ) -> [VerdictChange] {
    let before = Dictionary(avant.map { (Key($0), $0) }) { first, _ in first }
    let after = Dictionary(apres.map { (Key($0), $0) }) { first, _ in first }
    let gone = avant.filter { after[Key($0)] == nil }
    return (apres + gone).compactMap { verdict in
      let (old, new) = (before[Key(verdict)], after[Key(verdict)])
      guard differ(old, new) else { return nil }
      return VerdictChange(
        regle: verdict.regle, item: verdict.item,
        deliberation: verdict.deliberation ?? verdict.ordre.map(String.init),
        avant: old.map { Side($0, reason) }, apres: new.map { Side($0, reason) },
        isAdopted: seance.isAdopted(verdict.item))
    }
  }

  /// Whether `changes` has any between verdicts on one séance. No key is worked out when both stand
  /// in the same order, as those of two versions of the same rules do.
  static func isAny(_ avant: ArraySlice<Verdict>, _ apres: ArraySlice<Verdict>) -> Bool {
    if avant.count == apres.count, zip(avant, apres).allSatisfy({ Key($0) == Key($1) }) {
      return zip(avant, apres).contains { differ($0, $1) }
    }
    let before = Dictionary(avant.map { (Key($0), $0) }) { first, _ in first }
    let after = Dictionary(apres.map { (Key($0), $0) }) { first, _ in first }
    return Set(before.keys).union(after.keys).contains { differ(before[$0], after[$0]) }
  }

  private struct Key: Hashable {
    let regle: String
    let item: Int?

    init(_ verdict: Verdict) {
      regle = verdict.regle.id
      item = verdict.item
    }
  }

  private static func differ(_ old: Verdict?, _ new: Verdict?) -> Bool {
    guard let old, let new else { return finds(old ?? new) }
    return old.resultat != new.resultat || old.gravite != new.gravite
  }

  private static func finds(_ verdict: Verdict?) -> Bool {
    verdict.map { [.manquement, .indetermine, .erreur].contains($0.resultat) } ?? false
  }
}

extension VerdictChange.Side {
  init(_ verdict: Verdict, _ reason: (Verdict) -> String) {
    resultat = verdict.resultat
    gravite = verdict.gravite
    self.reason = reason(verdict)
    articles = verdict.articles
  }
}

extension Seance {
  /// Whether the délibération at `item`, or one of them when nil, was adopted: an act is kept
  /// because it was, unless its vote tells that it was rejected or put off.
  fileprivate func isAdopted(_ item: Int?) -> Bool {
    let acts = deliberations ?? []
    let judged = item.flatMap { acts.indices.contains($0) ? [acts[$0]] : nil } ?? acts
    return judged.isEmpty
      || judged.contains { ![.rejete, .ajourne].contains($0.vote?.resultat) }
  }
}
