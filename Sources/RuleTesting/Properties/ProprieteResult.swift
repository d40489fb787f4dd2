import RuleEngine

/// What trying one property gave.
public struct ProprieteResult: Sendable, Equatable {
  public let propriete: Propriete
  /// How many séances suited it, and were judged.
  public let essayees: Int
  /// How many were drawn.
  public let tirees: Int
  /// How many were asked for.
  public let voulues: Int
  /// The séance that breaks it, made as small as could be; nil when none did.
  public let contreExemple: ContreExemple?

  /// Whether it held on as many séances as were asked for.
  public var estVerifiee: Bool { contreExemple == nil && essayees >= voulues }
}

/// A séance that breaks a property.
public struct ContreExemple: Sendable, Equatable {
  /// Which of the séances tried first did, from 1.
  public let rang: Int
  public let avant: Juge
  /// The séance changed; nil when the property changes nothing.
  public let apres: Juge?

  /// A séance, and its verdict.
  public struct Juge: Sendable, Equatable {
    public let tirage: Tirage
    public let obtenu: Verdict
  }

  /// The last of the two.
  var dernier: Juge { apres ?? avant }
}

/// What trying the properties of a folder gave.
public struct ProprieteReport: Sendable, Equatable {
  /// In order of file, then of entry.
  public var resultats: [ProprieteResult] = []
  /// How many séances each was to be tried on.
  public let tirages: Int
  public let graine: UInt64

  public var verifiees: Int { resultats.count(where: \.estVerifiee) }
  public var rompues: Int { resultats.count - verifiees }
}
