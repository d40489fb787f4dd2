/// What the cases notice of the changes of a rules folder.
public struct MutationReport: Sendable, Equatable {
  /// How one change ended.
  public enum Etat: Sendable, Equatable {
    /// A case fails.
    case remarque
    /// Every case passes.
    case survit
    /// No case reads what is changed.
    case jamaisLu
  }

  public struct Resultat: Sendable, Equatable {
    public let mutant: Mutant
    public let etat: Etat
  }

  /// A line marked as equivalent without a reason.
  public struct SansRaison: Sendable, Equatable {
    public let fichier: String
    public let ligne: Int
  }

  /// In order of file, then of place: those that load.
  public internal(set) var resultats: [Resultat] = []
  /// Changes that lines marked as equivalent would have had.
  public internal(set) var equivalents = 0
  public internal(set) var sansRaison: [SansRaison] = []
  /// Rules without a case: their changes are not counted.
  public internal(set) var sansEssai: [String] = []
  /// Rules of which a case fails before any change: theirs are not counted either.
  public internal(set) var echouent: [String] = []

  /// What changing nothing gives.
  public init() {}

  public var remarques: Int { resultats.count { $0.etat == .remarque } }

  /// The share of changes that are noticed, from 0 to 1; 1 when there are none.
  public var score: Double {
    resultats.isEmpty ? 1 : Double(remarques) / Double(resultats.count)
  }
}
