import Deliberation
import Suivi

/// What an adopted act binds an assembly to, on the day of a report.
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
  /// Who is bound: the commune, or else the name of the assembly.
  public let collectivite: String
  /// The subject of the act.
  public let objet: String?
  /// The day of the act; nil when it is not known.
  public let debut: Jour?
  /// The day by which it is due, or on which it was kept.
  public let fin: Jour?
  /// The day by which it is due is that on which the financing ends.
  public var estDeduite = false
  public let etat: Etat

  public init(
    texte: String, collectivite: String, objet: String?, debut: Jour?, fin: Jour?, etat: Etat
  ) {
    (self.texte, self.collectivite, self.objet) = (texte, collectivite, objet)
    (self.debut, self.fin, self.etat) = (debut, fin, etat)
  }

  /// What is followed of an act, on `jour`.
  public init(_ suivi: EngagementSuivi, le jour: Jour) {
    let obligation = suivi.obligation
    self.init(
      texte: EngagementPhrase.intitule(obligation), collectivite: suivi.commune ?? "",
      objet: obligation.objet, debut: suivi.seance, fin: suivi.preuve?.le ?? obligation.echeance,
      etat: Etat(suivi, le: jour))
    estDeduite = obligation.estDeduite && etat != .tenu
  }

  /// What the adopted délibérations of `seance` promise, on `jour`.
  package static func tous(_ seance: Seance, le jour: Jour) -> [EngagementSitue] {
    seance.obligations.map { obligation in
      let suivi = EngagementSuivi(
        acte: "", seance: seance.date, commune: seance.assemblee.commune ?? seance.assemblee.nom,
        obligation: obligation, preuve: nil)
      return EngagementSitue(suivi, le: jour)
    }
  }
}

extension EngagementSitue.Etat {
  init(_ suivi: EngagementSuivi, le jour: Jour) {
    switch suivi.etat(le: jour) {
    case .fait: self = .tenu
    case .en_retard: self = .enRetard
    case .a_faire: self = suivi.obligation.echeance == nil ? .sansEcheance : .enCours
    }
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
