import Deliberation

/// What an adopted act binds a commune to, on the day of a report.
public struct EngagementSitue: Sendable, Equatable {
  /// How far it is.
  public enum Etat: Int, Sendable, Comparable {
    case enRetard
    case enCours
    case sansEcheance
    case tenu

    /// The most pressing is the least.
    public static func < (left: Etat, right: Etat) -> Bool { left.rawValue < right.rawValue }
  }

  public let texte: String
  /// The assembly that is bound.
  public let collectivite: String
  /// The subject of the act.
  public let objet: String?
  /// The day of the act; nil when it is not known.
  public let debut: Jour?
  /// The day by which it is due, or on which it was kept.
  public let fin: Jour?
  public let etat: Etat

  public init(
    texte: String, collectivite: String, objet: String?, debut: Jour?, fin: Jour?, etat: Etat
  ) {
    (self.texte, self.collectivite, self.objet) = (texte, collectivite, objet)
    (self.debut, self.fin, self.etat) = (debut, fin, etat)
  }

  /// What the adopted délibérations of `seance` promise, on `jour`.
  package static func tous(_ seance: Seance, le jour: Jour) -> [EngagementSitue] {
    let collectivite = Assemblage.nom(seance.assemblee)
    return (seance.deliberations ?? []).filter(\.estEngageante).flatMap { deliberation in
      (deliberation.engagements ?? []).map { engagement in
        let fin = engagement.accompli?.date ?? engagement.echeance
        return EngagementSitue(
          texte: engagement.texte, collectivite: collectivite, objet: deliberation.objet,
          debut: seance.date, fin: fin, etat: etat(engagement, le: jour))
      }
    }
  }

  private static func etat(_ engagement: Engagement, le jour: Jour) -> Etat {
    if engagement.accompli != nil { return .tenu }
    guard let echeance = engagement.echeance else { return .sansEcheance }
    return echeance < jour ? .enRetard : .enCours
  }
}

extension EngagementSitue {
  /// The most pressing first: by state, then by day, then by name.
  public static func precede(_ left: EngagementSitue, _ right: EngagementSitue) -> Bool {
    let (a, b) = (left.cle, right.cle)
    return left.etat == right.etat ? a < b : left.etat < right.etat
  }

  private var cle: (Int, Int, String, String) {
    (fin?.numero ?? .max, debut?.numero ?? .max, collectivite, texte)
  }
}

extension Deliberation {
  /// Whether what it says was decided: not rejected, nor put off.
  fileprivate var estEngageante: Bool {
    vote?.resultat != .rejete && vote?.resultat != .ajourne
  }
}
