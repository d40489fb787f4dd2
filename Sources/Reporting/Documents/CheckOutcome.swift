import RuleEngine

/// What happened over documents, as far as the exit status goes.
public struct CheckOutcome: Sendable, Equatable {
  /// A document could not be read.
  public var unread = false
  /// A rule is broken.
  public var broken = false
  /// A verdict reaches the bound.
  public var findings = false

  public init() {}

  /// Adds what happened over other documents.
  public mutating func add(_ other: CheckOutcome) {
    unread = unread || other.unread
    broken = broken || other.broken
    findings = findings || other.findings
  }

  /// Adds `verdicts`; those under a dérogation count for nothing.
  ///
  /// - Parameters:
  ///   - bound: the least severity that is a finding; none when nil.
  ///   - indetermine: whether an indéterminé is a finding.
  public mutating func note(_ verdicts: [Verdict], bound: Gravite?, indetermine: Bool) {
    // By index: a verdict has twenty parts, and to copy one takes longer than to look at it.
    for index in verdicts.indices {
      switch verdicts[index].resultat {
      case .conforme, .sans_objet: continue
      case .manquement, .indetermine, .erreur: note(verdicts[index], bound, indetermine)
      }
    }
  }

  private mutating func note(_ verdict: Verdict, _ bound: Gravite?, _ indetermine: Bool) {
    guard verdict.derogation == nil else { return }
    if verdict.resultat == .erreur { broken = true }
    if verdict.resultat == .indetermine, indetermine { findings = true }
    if let bound, let gravite = verdict.gravite, gravite >= bound { findings = true }
  }
}
