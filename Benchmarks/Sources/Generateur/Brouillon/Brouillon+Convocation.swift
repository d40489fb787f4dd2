import Deliberation

extension Brouillon {
  /// A notice in time, with what goes with it; or a short one that the council found urgent.
  mutating func convoque() {
    let requis = loi.delai(conseil)
    convocation.mode = hasard.une(sur: 5) ? .papier : .electronique
    convoque(joursFrancs: requis + (hasard.une(sur: 4) ? 0 : hasard.entre(0...6)))
    let urgente = besoin.variantes && !estSeconde && hasard.une(sur: 30)
    if urgente {
      convoque(joursFrancs: hasard.entre(1...requis - 1))
      urgence(approuvee: true)
    } else if hasard.une(sur: 3) {
      sansUrgence()
    }
    if hasard.une(sur: 2) {
      convocation.ordre_du_jour = items.compactMap(\.objet) + ["Questions diverses"]
    }
    note()
    if estSeconde { seconde(joursFrancs: hasard.entre(3...8)) }
  }

  /// Sent so many clear days before the séance, and posted on the same day.
  mutating func convoque(joursFrancs: Int) {
    convocation.date = jour.ajoutant(-joursFrancs - 1)
    seance.affichage = Affichage()
    seance.affichage?.date = convocation.date
  }

  mutating func urgence(approuvee: Bool) {
    var urgence = Urgence()
    urgence.invoquee = true
    urgence.motif = "dégâts de la tempête"
    urgence.rapport = true
    urgence.approuvee = approuvee
    convocation.urgence = urgence
  }

  mutating func sansUrgence() {
    convocation.urgence = Urgence()
    convocation.urgence?.invoquee = false
  }

  private mutating func note() {
    let due = conseil.estCommune ? conseil.population >= 3_500 : conseil.membres3500
    guard due, !hasard.une(sur: 4) else { return }
    convocation.note_synthese = NoteSynthese()
    convocation.note_synthese?.jointe = true
  }

  /// The council met in vain, and is called again on the same agenda.
  mutating func seconde(joursFrancs: Int) {
    convoque(joursFrancs: joursFrancs)
    let ordre = items.compactMap(\.objet)
    var precedente = SeancePrecedente()
    precedente.date = convocation.date?.ajoutant(-1)
    precedente.convocation_date = precedente.date?.ajoutant(-hasard.entre(7...12))
    precedente.ordre_du_jour = ordre
    precedente.quorum_atteint = false
    convocation.rang = 2
    convocation.urgence = nil
    convocation.ordre_du_jour = ordre
    convocation.seance_precedente = precedente
    if conseil.estAlsaceMoselle { convocation.mention_sans_majorite = true }
  }
}
