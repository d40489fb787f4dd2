import Deliberation

extension Brouillon {
  /// Who is there, who gave a power to whom, who presides and who writes.
  mutating func compose() {
    let presents = nombreDePresents()
    let pouvoirs = nombreDePouvoirs(presents)
    let absents = absents(exercice - presents)
    for rang in membres.indices { membres[rang].presence = .present }
    for (ordre, rang) in absents.enumerated() {
      let excuse = hasard.une(sur: 2)
      membres[rang].presence = ordre < pouvoirs ? .represente : excuse ? .excuse : .absent
    }
    president = self.presents[0]
    secretaire = hasard.parmi(Array(self.presents.dropFirst()))
    donne(Array(absents.prefix(pouvoirs)))
    if besoin.variantes && affaires.count > 2 && !estSeconde { bouge() }
  }

  private func minimum() -> Int {
    let marge = affaires.contains(where: \.ecarteQuelquUn) ? 1 : 0
    return loi.quorum(exercice).upperBound + max(marge, besoin.marge)
  }

  private mutating func nombreDePresents() -> Int {
    let quorum = loi.quorum(exercice)
    switch estSeconde ? .sousLeQuorum : besoin.presences {
    case .sousLeQuorum: return hasard.entre(2...max(2, quorum.lowerBound - 1))
    case .justeLeQuorum: return quorum.upperBound
    case .entreLesLectures: return hasard.entre(quorum.lowerBound...quorum.upperBound - 1)
    case .regulieres:
      let moins = minimum()
      let plus = max(moins, exercice - besoin.absents - (besoin.pouvoirs ?? 0))
      if hasard.une(sur: 8) { return moins }
      return min(plus, max(moins, exercice * hasard.entre(55...98) / 100))
    }
  }

  private mutating func nombreDePouvoirs(_ presents: Int) -> Int {
    if let pouvoirs = besoin.pouvoirs { return pouvoirs }
    guard !estSeconde, besoin.presences == .regulieres else { return 0 }
    return hasard.below(min(exercice - presents - besoin.absents, presents - 1, 5) + 1)
  }

  /// Who is away: the maire now and then, unless he must be there.
  private mutating func absents(_ combien: Int) -> [Int] {
    var absents = hasard.tirage(combien, sur: exercice - 1).map { $0 + 1 }
    let presence = besoin.maire || affaires.contains(.compte)
    if !absents.isEmpty, !presence, hasard.une(sur: 12) { absents[0] = 0 }
    return absents
  }

  /// Each of `mandants` gives a power to a présent; where the law allows two, some hold two.
  private mutating func donne(_ mandants: [Int]) {
    // Nobody votes the account through the maire.
    let porteurs = presents.filter { $0 != 0 || !affaires.contains(.compte) }
    let ordre = hasard.tirage(porteurs.count, sur: porteurs.count).map { porteurs[$0] }
    let deux = loi.pouvoirs.lowerBound == 2 && hasard.une(sur: 4)
    procurations = mandants.enumerated().map { rang, mandant in
      procuration(de: mandant, a: ordre[(deux ? rang / 2 : rang) % ordre.count])
    }
  }

  func procuration(de mandant: Int, a mandataire: Int) -> Procuration {
    var procuration = Procuration()
    procuration.mandant = ecrit(mandant)
    procuration.mandataire = ecrit(mandataire)
    procuration.ecrite = true
    return procuration
  }

  /// One comes late and one leaves early, above the quorum.
  private mutating func bouge() {
    guard presents.count >= minimum() + 2, let premier = libres.first, let dernier = libres.last,
      premier != dernier, hasard.une(sur: 2)
    else { return }
    membres[premier].arrivee = 2
    membres[dernier].depart = affaires.count
  }

  /// The words that name a member.
  func ecrit(_ rang: Int) -> Personne { Personne(membres[rang].nom_complet) }

  /// Those of one presence, by rank.
  func rangs(_ presence: Membre.Presence...) -> [Int] {
    membres.indices.filter { rang in membres[rang].presence.map(presence.contains) ?? false }
  }

  var presents: [Int] { rangs(.present) }

  /// Présents who neither preside, nor write, nor hold a power, nor move; the maire aside.
  var libres: [Int] {
    let porteurs = Set(procurations.compactMap(\.mandataire))
    return presents.filter { rang in
      rang != 0 && rang != president && rang != secretaire && !membres[rang].bouge
        && !porteurs.contains(ecrit(rang))
    }
  }

  /// Whether one of the présents can be left out of every item without losing the quorum.
  var aUneMarge: Bool {
    presents.count { !membres[$0].bouge } > loi.quorum(exercice).upperBound
  }
}

extension Membre {
  var bouge: Bool { arrivee != nil || depart != nil }

  /// In the room when the item of that rank is put to discussion.
  func estLa(au ordre: Int) -> Bool {
    presence == .present && (arrivee ?? 0) <= ordre && ordre < (depart ?? .max)
  }
}
