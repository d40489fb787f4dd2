import Deliberation
import TestSupport

/// The kinds of délibérations that are drawn.
enum Affaire: CaseIterable {
  case travaux
  case tarifs
  case adhesion
  case voeu
  case subvention
  case subventionAvecConvention
  case marche
  case convention
  case emploi
  case conseillerNumerique
  case planFinancement
  case decisionModificative
  case emprunt
  case garantie
  case cession
  case designation
  case electionAdjoint
  case budget
  case compte
  case taux
  case affectation
  case creditsAnticipes

  /// Those that name nobody and whose vote is counted: a fault elsewhere changes nothing in them.
  static let simples: [Affaire] = [.travaux, .tarifs, .adhesion, .voeu]

  /// The days on which a council may regularly decide it.
  var periodes: Periodes {
    switch self {
    case .conseillerNumerique: Periodes(depuis: .le(2020, 12, 1))
    case .planFinancement:
      // Within sixty days of an uncertain first day of the limit of 80 %, the verdict hangs on it.
      Periodes([.le(2014, 1, 15)...Jour.le(2018, 4, 28), .le(2018, 8, 28)...Jour.le(2026, 11, 20)])
    case .budget: .chaqueAnnee { .le($0, 2, 20)...Echeances.budget($0) }
    case .taux: .chaqueAnnee { .le($0, 3, 1)...Echeances.taux($0) }
    case .compte, .affectation: .chaqueAnnee { .le($0, 3, 1)...Echeances.compte($0) }
    case .creditsAnticipes: .chaqueAnnee { .le($0, 1, 15)...Jour.le($0, 3, 30) }
    default: .toutes
    }
  }

  /// Whether `conseil` is of a kind that decides it.
  func convient(a conseil: Conseil) -> Bool {
    switch self {
    case .compte, .electionAdjoint, .taux: conseil.estCommune
    default: true
    }
  }

  /// Whether it may regularly be decided on `jour`.
  func convient(le jour: Jour) -> Bool {
    periodes.jours.contains { $0.contains(jour) }
  }

  /// Whether a council decides it once a year.
  var estAnnuelle: Bool {
    [.budget, .compte, .taux, .affectation, .creditsAnticipes, .electionAdjoint].contains(self)
  }

  /// Whether somebody may not take part: there must then be one présent more than the quorum.
  var ecarteQuelquUn: Bool {
    self == .compte || self == .subvention
  }

  /// The délibération at `rang`, from 0, without its vote.
  func item(_ rang: Int, _ brouillon: inout Brouillon) -> Deliberation {
    var item = Deliberation()
    item.ordre = rang + 1
    item.complet = true
    if brouillon.estExtrait || rang == 0 { item.visas = [Textes.visa] }
    switch self {
    case .travaux, .tarifs, .adhesion, .voeu: ordinaire(&item, &brouillon)
    case .subvention, .subventionAvecConvention: subvention(&item, &brouillon)
    case .marche, .emprunt, .garantie, .cession, .planFinancement: finances(&item, &brouillon)
    case .convention, .emploi, .conseillerNumerique: engagements(&item, &brouillon)
    case .budget, .compte, .taux, .affectation, .decisionModificative, .creditsAnticipes:
      comptes(&item, &brouillon)
    case .designation, .electionAdjoint: personnes(&item, &brouillon)
    }
    return item
  }
}
