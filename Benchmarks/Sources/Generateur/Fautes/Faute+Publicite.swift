import Deliberation

extension Faute {
  /// The séance is public, and in the room (CGCT L2121-18).
  static let publicite: [Faute] = [
    Faute("huis-clos-minoritaire", Besoin(simple: true)) { brouillon in
      var huisClos = HuisClos()
      huisClos.demandeurs = brouillon.conseil.estCommune ? 3 : 5
      huisClos.pour = (brouillon.seance.nombres?.votants ?? 0) / 2
      brouillon.seance.huis_clos = huisClos
      return [.manquement("publicite-seance", nil, .irregularite)]
    },
    Faute("huis-clos-sans-demandeurs", Besoin(simple: true)) { brouillon in
      var huisClos = HuisClos()
      huisClos.demandeurs = 2
      huisClos.pour = brouillon.seance.nombres?.votants
      brouillon.seance.huis_clos = huisClos
      return [.manquement("publicite-seance", nil, .irregularite)]
    },
    Faute(
      "visioconference-sans-base",
      Besoin(type: Besoin.commune, periodes: .droitCommun, simple: true, pouvoirs: 0, marge: 1)
    ) { brouillon in
      // Whoever is at a distance is absent: one less may vote, and the quorum holds without him.
      brouillon.membres[brouillon.secretaire].presence = .distance
      brouillon.seance.mode = .mixte
      brouillon.revote()
      brouillon.seance.nombres?.presents = nil
      brouillon.seance.secretaire = brouillon.ecrit(brouillon.president)
      brouillon.signe()
      return [.manquement("publicite-seance", nil, brouillon.gravite(1))]
    },
  ]
}
