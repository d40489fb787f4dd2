import Deliberation
import Register
import RuleEngine

/// What a change of the law would make of the acts of a register, gathered by rule.
public struct ImpactReport: Sendable {
  /// One act under a rule.
  struct Ligne: Sendable {
    let acte: ActeSummary
    let change: VerdictChange
  }

  /// What a rule would say otherwise.
  struct Groupe: Sendable {
    let regle: String
    /// The rule's articles, then the texts of what it read, under either law.
    var articles: [String] = []
    var lignes: [Ligne] = []
  }

  /// How many acts were looked at.
  public var looked = 0
  public private(set) var changed = 0
  /// Those of which something adopted would change.
  public private(set) var adopted = 0
  private(set) var groupes: [Groupe] = []
  let difference: LawDifference

  public init(_ difference: LawDifference) {
    self.difference = difference
  }

  /// Counts one more act that would change.
  public mutating func add(_ acte: Impact.ChangedActe) {
    changed += 1
    if acte.changes.contains(where: \.isAdopted) { adopted += 1 }
    for change in acte.changes { add(Ligne(acte: acte.summary, change: change)) }
  }

  private mutating func add(_ ligne: Ligne) {
    let regle = ligne.change.regle.id
    let index = groupes.firstIndex { $0.regle == regle } ?? groupes.endIndex
    if index == groupes.endIndex { groupes.append(Groupe(regle: regle)) }
    groupes[index].lignes.append(ligne)
    let articles = (ligne.change.apres ?? ligne.change.avant)?.articles ?? []
    for article in articles where !groupes[index].articles.contains(article) {
      groupes[index].articles.append(article)
    }
  }
}
