import RuleEngine

/// What running one case gave.
public struct EssaiResult: Sendable, Equatable {
  public let essai: Essai
  /// The verdict of the rule; nil when the rule is not there or judged nothing.
  public let obtenu: Verdict?
  /// What differs from what the case expects; empty when it passed.
  public let ecarts: [Ecart]

  public var estReussi: Bool { ecarts.isEmpty }

  /// One difference.
  public enum Ecart: Sendable, Equatable {
    case sansVerdict
    case resultat
    case gravite
    case message
    case remede
    case manque
  }
}

/// What running all the cases gave.
public struct EssaiReport: Sendable {
  /// In order of file, then of case.
  public var resultats: [EssaiResult] = []
  /// Cases that could not be run.
  public var fautes: [EssaiFault] = []
  /// Rules without a case.
  public var sansEssai: [String] = []
  /// Documents whose verdicts are kept.
  public var documents: [DocumentResult] = []
  /// Properties tried on drawn séances; nil when there are none.
  public var proprietes: ProprieteReport?

  /// What running no case gives.
  public init() {}

  public var reussis: Int { resultats.count(where: \.estReussi) }
  public var echoues: Int { resultats.count - reussis + fautes.count }
  /// Properties that do not hold, or that too few séances suit.
  public var rompues: Int { proprietes?.rompues ?? 0 }
  /// Documents whose verdicts are not those kept.
  public var changes: Int { documents.count { !$0.estReussi } }
  /// Whether a case, a file of cases, a property or a document was found.
  public var isEmpty: Bool {
    resultats.isEmpty && fautes.isEmpty && documents.isEmpty && proprietes == nil
  }
}
