import Deliberation

/// A value tried for a fact that the document does not settle.
public struct Hypothese: Sendable, Equatable {
  /// The fact, or the name of the parameter.
  public let chemin: String
  public let choix: Choix

  /// What is supposed.
  public enum Choix: Sendable, Equatable {
    case valeur(Scalaire)
    /// Every population of the range reads alike.
    case population(ClosedRange<Int>)
    /// One reading of a disputed parameter.
    case parametre(ParametreLu)
    /// One of the counts of présents that disagree.
    case presents(Int)
  }
}

extension [Hypothese] {
  /// The range of populations still open.
  var population: ClosedRange<Int>? {
    last { if case .population = $0.choix { true } else { false } }.flatMap {
      if case .population(let range) = $0.choix { range } else { nil }
    }
  }

  /// The reading tried for the parameter called `nom`.
  func parametre(_ nom: String) -> ParametreLu? {
    for hypothese in self where hypothese.chemin == nom {
      if case .parametre(let lu) = hypothese.choix { return lu }
    }
    return nil
  }

  /// The count of présents tried.
  var presents: Int? {
    for hypothese in self {
      if case .presents(let nombre) = hypothese.choix { return nombre }
    }
    return nil
  }
}
