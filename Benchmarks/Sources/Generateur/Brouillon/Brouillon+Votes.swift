import Deliberation

extension Brouillon {
  /// Those who may vote on the item at `rang`, and the powers that count there (CGCT L2121-20): the
  /// mandant is away and the mandataire is in the room.
  func votants(_ rang: Int) -> Int {
    let item = items[rang]
    let sortis = Set(item.sorties ?? [])
    let salle: Set<Personne>
    if let noms = item.presents {
      salle = Set(noms).subtracting(sortis)
    } else {
      salle = self.salle(au: rang + 1).subtracting(sortis)
    }
    return salle.count + pouvoirs(salle)
  }

  /// Those in the room when the item of that rank is put to discussion.
  func salle(au ordre: Int) -> Set<Personne> {
    Set(membres.indices.filter { membres[$0].estLa(au: ordre) }.map(ecrit))
  }

  func pouvoirs(_ salle: Set<Personne>) -> Int {
    procurations.count { pouvoir in
      !salle.contains(pouvoir.mandant) && pouvoir.mandataire.map(salle.contains) ?? false
    }
  }

  /// A regular vote on the item at `rang`; three in four tell the count.
  mutating func vote(_ rang: Int) {
    var vote = items[rang].vote ?? Vote()
    if affaires[rang] == .electionAdjoint {
      items[rang].vote = election(votants(rang))
      return
    }
    if affaires[rang] == .designation { vote.mode = .secret }
    let estCompte =
      besoin.voteCompte || vote.ne_prend_pas_part != nil || affaires[rang] == .compte
    items[rang].vote = vote
    if estCompte || !hasard.une(sur: 4) {
      depouille(rang)
    } else {
      items[rang].vote?.resultat = .adopte_unanimite
    }
  }

  /// Counts the voices of the item at `rang` again: for, most of the time.
  private mutating func depouille(_ rang: Int) {
    let voix = votants(rang) - (items[rang].vote?.ne_prend_pas_part ?? 0)
    let partage = hasard.une(sur: 4)
    let contre = partage ? hasard.entre(0...voix / 4) : 0
    let abstentions = partage ? hasard.entre(0...voix / 4) : 0
    compte(rang, pour: voix - contre - abstentions, contre: contre, abstentions: abstentions)
    let rejetable = [.travaux, .tarifs].contains(affaires[rang]) && voix > 2
    if rejetable, hasard.une(sur: 40) {
      compte(rang, pour: (voix - 1) / 2, contre: voix - (voix - 1) / 2)
      items[rang].vote?.resultat = .rejete
      items[rang].vote?.voix_president = .contre
    }
  }

  /// Writes those voices and the result that they give.
  mutating func compte(_ rang: Int, pour: Int, contre: Int, abstentions: Int = 0) {
    items[rang].vote?.pour = pour
    items[rang].vote?.contre = contre
    items[rang].vote?.abstentions = abstentions
    items[rang].vote?.resultat = contre == 0 ? .adopte_unanimite : .adopte
    items[rang].vote?.voix_president = contre == 0 ? nil : .pour
  }

  /// Counts every vote again, once it has changed who may vote; and the numbers declared.
  mutating func revote() {
    for rang in items.indices where items[rang].vote?.pour != nil { depouille(rang) }
    declare()
  }

  private func election(_ votants: Int) -> Vote {
    var (elu, autre, tour, vote) = (Suffrage(), Suffrage(), Tour(), Vote())
    elu.nom = ecrit(secretaire)
    elu.voix = votants / 2 + 1
    autre.nom = ecrit(president)
    autre.voix = votants - votants / 2 - 1
    tour.rang = 1
    tour.suffrages = [elu, autre]
    vote.mode = .secret
    vote.resultat = .adopte
    vote.tours = [tour]
    return vote
  }

  /// Whether `voix` doubtful voices, taken from the side that won, change the result of the item.
  func tourne(_ voix: Int, au rang: Int) -> Bool {
    guard let vote = items[rang].vote, let pour = vote.pour, let contre = vote.contre else {
      return false
    }
    func adoptee(_ pour: Int, _ contre: Int) -> Bool {
      pour == contre ? vote.mode != .secret && vote.voix_president == .pour : pour > contre
    }
    return adoptee(pour, contre) ? !adoptee(pour - voix, contre) : adoptee(pour, contre - voix)
  }

  /// An irregular voice weighs a nullité where it turns a vote.
  func gravite(_ voix: Int) -> Gravite {
    items.indices.contains { tourne(voix, au: $0) } ? .nullite : .irregularite
  }
}
