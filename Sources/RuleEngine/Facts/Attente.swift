import Deliberation

/// Why reading a slot ends the run.
enum Attente: Sendable {
  /// The document does not tell; a few values may be tried, by the field's type.
  case inconnu
  /// Places of the text that disagree.
  case conteste([Scalaire])
  /// A fact worked out from others, which are missing.
  case derive([String])
  /// The named présents and the declared count disagree.
  case presents([Int])
  case population(ClosedRange<Int>)
  /// Values of a parameter that disagree.
  case parametre([ParametreLu])
  /// Values of a parameter by population, when the population is not known.
  case parPopulation([(jusqua: Int?, lu: ParametreLu)])
  /// Values of a parameter by type of assembly, when the type is not known.
  case parAssemblee
  /// A parameter read while the date is not known.
  case sansDate
  /// A parameter that has no value on the date, nor elsewhere.
  case horsFenetre(String)
}
