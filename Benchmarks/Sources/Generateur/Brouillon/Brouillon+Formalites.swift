import Deliberation

extension Brouillon {
  /// What surrounds the decisions: who, where, the numbers, the publication, the minutes.
  mutating func formalites() {
    seance.assemblee = conseil.assemblee(loi)
    seance.assemblee.en_exercice = exercice
    seance.date = jour
    seance.heure = Heure(heure: hasard.entre(17...20), minute: hasard.entre(0...1) * 30)
    seance.lieu = conseil.estCommune ? "Mairie" : "Siège de la communauté"
    seance.session = .ordinaire
    if hasard.une(sur: 3) { seance.date_lettres = Textes.enLettres(jour) }
    seance.president = ecrit(president)
    seance.secretaire = ecrit(secretaire)
    if besoin.variantes && hasard.une(sur: 40) { huisClos() }
    declare()
    installation()
    for rang in items.indices where estExtrait || rang == 0 { publie(rang) }
    signe()
    suites()
  }

  /// The numbers that the record declares.
  mutating func declare() {
    let salle = self.salle(au: 1)
    var nombres = Nombres()
    nombres.presents = salle.count
    nombres.representes = rangs(.represente).count
    nombres.absents = rangs(.excuse, .absent).count
    nombres.votants = salle.count + pouvoirs(salle)
    seance.nombres = nombres
  }

  private mutating func huisClos() {
    let salle = self.salle(au: 1)
    var huisClos = HuisClos()
    huisClos.demandeurs = conseil.estCommune ? 3 : 5
    huisClos.pour = salle.count + pouvoirs(salle)
    huisClos.contre = 0
    seance.huis_clos = huisClos
  }

  /// When the council was installed, and its rules of procedure, adopted within six months.
  private mutating func installation() {
    guard conseil.estCommune, conseil.population >= 1_000, hasard.une(sur: 2) else { return }
    let mandat = Mandat.courant(au: jour)
    var renouvellement = Renouvellement()
    renouvellement.premier_tour = mandat.premierTour
    renouvellement.installation = mandat.installation
    seance.assemblee.renouvellement = renouvellement
    let adoption = mandat.installation.ajoutant(hasard.entre(30...150))
    guard adoption < jour else { return }
    seance.assemblee.reglement_interieur = ReglementInterieur()
    seance.assemblee.reglement_interieur?.date = adoption
  }

  /// On paper until July 2022, then electronic, save where a small commune chose otherwise.
  private mutating func publie(_ rang: Int) {
    let choix = loi.estElectronique && conseil.estCommune && conseil.population < 3_500
    var (transmission, publication) = (Transmission(), Publication())
    transmission.date = jour.ajoutant(hasard.entre(1...3))
    publication.date = jour.ajoutant(hasard.entre(1...6))
    publication.mode = loi.estElectronique ? .electronique : .affichage
    if choix, rang == 0, hasard.une(sur: 4) {
      publication.mode = .affichage
      seance.assemblee.publication_choix = .affichage
    }
    items[rang].transmission = transmission
    items[rang].publication = publication
    guard hasard.une(sur: 8) else { return }
    items[rang].execution_date = jour.ajoutant(hasard.entre(6...20))
  }

  /// Who signs what: the président and the secrétaire.
  mutating func signe() {
    let signataires = [seance.president, seance.secretaire].compactMap { $0 }
    for rang in items.indices where estExtrait || rang == 0 {
      items[rang].signatures = signataires
    }
    seance.pv?.signataires = signataires
  }

  /// The list within a week, the minutes settled at the next séance and published within a week.
  private mutating func suites() {
    if hasard.une(sur: 3) {
      var liste = Liste()
      liste.affichage_date = jour.ajoutant(hasard.entre(1...7))
      if loi.estElectronique { liste.en_ligne_date = jour.ajoutant(hasard.entre(1...7)) }
      seance.liste = liste
    }
    guard loi.estElectronique, hasard.une(sur: 5) else { return }
    let arrete = jour.ajoutant(hasard.entre(20...90))
    var pv = ProcesVerbal(arrete: arrete, publie: arrete.ajoutant(hasard.entre(0...7)))
    pv.signataires = [ecrit(president), ecrit(secretaire)]
    seance.pv = pv
  }
}

extension ProcesVerbal {
  /// The minutes settled and published on those days.
  init(arrete: Jour, publie: Jour? = nil) {
    self.init()
    arrete_le = arrete
    publie_le = publie
  }
}
