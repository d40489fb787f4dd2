import Deliberation

/// An obligation of an act, and what was done about it.
public struct EngagementSuivi: Sendable, Equatable {
  /// The digest of the act, 64 hexadecimal digits.
  public let acte: String
  public let seance: Jour?
  public let commune: String?
  public let obligation: Obligation
  /// When it was done, and the proof; nil while it is not.
  public let preuve: Preuve?

  /// That an obligation was met.
  public struct Preuve: Sendable, Equatable {
    public let le: Jour?
    /// The name of the file, or what the record tells.
    public let nom: String?
    /// The SHA-256 of its bytes, 64 hexadecimal digits; nil for what the record itself tells.
    public let empreinte: String?

    public init(le: Jour?, nom: String?, empreinte: String?) {
      self.le = le
      self.nom = nom
      self.empreinte = empreinte
    }
  }

  /// An obligation of the act `acte`, done as `preuve` tells, else as the record does.
  public init(
    acte: String, seance: Jour?, commune: String?, obligation: Obligation, preuve: Preuve?
  ) {
    self.acte = acte
    self.seance = seance
    self.commune = commune
    self.obligation = obligation
    self.preuve =
      preuve ?? obligation.accompli.map { Preuve(le: $0.date, nom: $0.preuve, empreinte: nil) }
  }

  /// What people name it by: the first digits of the act, then its key within the act.
  public var id: String { "\(acte.prefix(8))-\(obligation.cle)" }

  /// Where it stands on `jour`: late from the day after the last.
  public func etat(le jour: Jour) -> Etat {
    if preuve != nil { return .fait }
    guard let echeance = obligation.echeance else { return .a_faire }
    return echeance < jour ? .en_retard : .a_faire
  }
}

extension [EngagementSuivi] {
  /// The late ones first, then those to do, then those done; by last day within each, those
  /// without one at the end, then by séance and identifier.
  public func parUrgence(le jour: Jour) -> [EngagementSuivi] {
    let loin = Int.max
    return map { suivi in
      let rang = Etat.allCases.firstIndex(of: suivi.etat(le: jour)) ?? 0
      return (
        (rang, suivi.obligation.echeance?.numero ?? loin, suivi.seance?.numero ?? loin, suivi.id),
        suivi
      )
    }
    .sorted { $0.0 < $1.0 }.map(\.1)
  }
}
