import Deliberation
import TestSupport

/// A séance in the making: regular as it stands, until a fault is sown in it.
///
/// Lists stand apart from `seance` until it is `achevee`.
struct Brouillon {
  var hasard: SeededGenerator
  let conseil: Conseil
  let loi: Loi
  let besoin: Besoin
  let affaires: [Affaire]
  /// The members in office.
  let exercice: Int
  /// On second convocation, without a quorum.
  let estSeconde: Bool
  var seance = Seance()
  var membres: [Membre] = []
  var procurations: [Procuration] = []
  var items: [Deliberation] = []
  var convocation = Convocation()
  /// Indexes in `membres`.
  var president = 0
  var secretaire = 0

  var jour: Jour { loi.jour }
  /// Not the minutes of a long séance, whose items have no visas, signature and publication each.
  var estExtrait: Bool { affaires.count <= 6 }

  init(_ conseil: Conseil, _ taille: Taille, _ besoin: Besoin, _ hasard: SeededGenerator) {
    var hasard = hasard
    let periodes = besoin.periodes ?? besoin.affaire?.periodes ?? .toutes
    loi = Loi(jour: periodes.tire(&hasard))
    estSeconde = besoin.variantes && taille == .france && hasard.une(sur: 60)
    affaires = Self.affaires(
      Self.points(taille, besoin, &hasard), conseil, loi, besoin, simple: estSeconde, &hasard)
    let effectif = conseil.effectif(loi)
    let election = affaires.contains(.electionAdjoint)
    let vacants = effectif >= 15 && !election && hasard.une(sur: 6) ? hasard.entre(1...2) : 0
    exercice = effectif - (besoin.vacance ? effectif / 3 + 1 : vacants)
    self.conseil = conseil
    self.besoin = besoin
    self.hasard = hasard
    membres = Noms.membres(exercice, conseil.type, &self.hasard)
    compose()
    delibere()
    convoque()
    formalites()
  }

  private static func points(
    _ taille: Taille, _ besoin: Besoin, _ hasard: inout SeededGenerator
  ) -> Int {
    switch taille {
    case .ordinaires: return max(1, besoin.points)
    case .grandes: return 20
    case .france:
      let rang = hasard.below(20)
      let points = rang < 17 ? 1 : rang < 19 ? hasard.entre(2...6) : hasard.entre(7...20)
      return max(points, besoin.points)
    }
  }

  private static func affaires(
    _ points: Int, _ conseil: Conseil, _ loi: Loi, _ besoin: Besoin, simple: Bool,
    _ hasard: inout SeededGenerator
  ) -> [Affaire] {
    let possibles =
      besoin.simple || simple
      ? Affaire.simples
      : Affaire.allCases.filter { $0.convient(a: conseil) && $0.convient(le: loi.jour) }
    return (0..<points).reduce(into: []) { affaires, rang in
      if rang == 0, let affaire = besoin.affaire {
        affaires.append(affaire)
      } else {
        let affaire = hasard.parmi(possibles)
        affaires.append(affaire.estAnnuelle && affaires.contains(affaire) ? .travaux : affaire)
      }
    }
  }

  private mutating func delibere() {
    let premier = hasard.entre(1...120)
    for (rang, affaire) in affaires.enumerated() {
      var item = affaire.item(rang, &self)
      item.numero = "\(loi.annee)-\(Conseil.troisChiffres(premier + rang))"
      items.append(item)
      vote(rang)
    }
  }

  /// What the record says.
  var achevee: Seance {
    var seance = seance
    seance.membres = membres
    seance.procurations = procurations
    seance.deliberations = items
    seance.convocation = convocation
    return seance
  }
}
