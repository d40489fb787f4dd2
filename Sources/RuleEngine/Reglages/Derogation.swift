import Deliberation

/// A manquement that somebody answers for until a day.
public struct Derogation: Sendable, Equatable {
  public let regle: String
  public let etendue: Etendue
  public let motif: String
  public let auteur: String
  /// The last day on which it holds.
  public let jusquAu: Jour
  /// Where it is written.
  public let ligne: Int

  /// The acts that it covers: those that agree with all that it says.
  public struct Etendue: Sendable, Equatable {
    public var commune: String?
    /// The day of the séance.
    public var seance: Jour?
    /// The number of the délibération.
    public var deliberation: String?

    func contient(_ other: Seance, deliberation numero: String?) -> Bool {
      if let commune, !designe(commune, other.assemblee) { return false }
      if let seance, seance != other.date { return false }
      return deliberation == nil || deliberation == numero
    }

    /// Case, accents and hyphens aside.
    private func designe(_ commune: String, _ assemblee: Assemblee?) -> Bool {
      [assemblee?.commune, assemblee?.nom].contains { nom in
        nom.map { memeNom(commune, $0) } ?? false
      }
    }
  }
}
