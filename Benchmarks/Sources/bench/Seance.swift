import BareHost

/// A generated séance as a Swift program holds it.
struct Seance: Sendable {
  var id, commune, president, secretaire: String
  var date, convocation, affichage, annee, population, enExercice, rang: Int
  var budget: Double
  var membres: [Membre]
  var procurations: [Procuration]
  var deliberations: [Deliberation]

  init(_ bare: bare_seance) {
    id = String(cString: bare.id)
    commune = String(cString: bare.commune)
    president = String(cString: bare.president)
    secretaire = String(cString: bare.secretaire)
    date = Int(bare.date)
    convocation = Int(bare.convocation)
    affichage = Int(bare.affichage)
    annee = Int(bare.annee)
    population = Int(bare.population)
    enExercice = Int(bare.en_exercice)
    rang = Int(bare.rang)
    budget = bare.budget
    membres = items(bare.membres, bare.membres_count).map(Membre.init)
    procurations = items(bare.procurations, bare.procurations_count).map(Procuration.init)
    deliberations = items(bare.deliberations, bare.deliberations_count).map(Deliberation.init)
  }
}

/// A member of the council.
struct Membre: Sendable {
  var nom, civilite, qualite: String
  var present, excuse: Bool

  init(_ bare: bare_membre) {
    nom = String(cString: bare.nom)
    civilite = String(cString: bare.civilite)
    qualite = String(cString: bare.qualite)
    present = bare.present
    excuse = bare.excuse
  }
}

/// A vote given to another member.
struct Procuration: Sendable {
  var mandant, mandataire: String
  var date: Int

  init(_ bare: bare_procuration) {
    mandant = String(cString: bare.mandant)
    mandataire = String(cString: bare.mandataire)
    date = Int(bare.date)
  }
}

/// An item of the séance.
struct Deliberation: Sendable {
  var numero, objet, rapporteur: String
  var beneficiaire: String?
  var montant: Double?
  var pour, contre, abstentions, refus, presents: Int
  var unanimite, adoptee, secret, nominatif: Bool
  var interesses: [String]
  var engagements: [Engagement]

  init(_ bare: bare_deliberation) {
    numero = String(cString: bare.numero)
    objet = String(cString: bare.objet)
    rapporteur = String(cString: bare.rapporteur)
    beneficiaire = bare.beneficiaire.map { String(cString: $0) }
    montant = bare.montant < 0 ? nil : bare.montant
    pour = Int(bare.pour)
    contre = Int(bare.contre)
    abstentions = Int(bare.abstentions)
    refus = Int(bare.refus)
    presents = Int(bare.presents)
    unanimite = bare.unanimite
    adoptee = bare.adoptee
    secret = bare.secret
    nominatif = bare.nominatif
    let named = [bare.interesses.0, bare.interesses.1].prefix(Int(bare.interesses_count))
    interesses = named.compactMap { $0.map { String(cString: $0) } }
    engagements = items(bare.engagements, bare.engagements_count).map(Engagement.init)
  }
}

/// What an item binds the commune to pay.
struct Engagement: Sendable {
  var id, nature: String
  var montant: Double
  var date: Int

  init(_ bare: bare_engagement) {
    id = String(cString: bare.id)
    nature = String(cString: bare.nature)
    montant = bare.montant
    date = Int(bare.date)
  }
}

private func items<T>(_ start: UnsafePointer<T>?, _ count: Int64) -> UnsafeBufferPointer<T> {
  UnsafeBufferPointer(start: count > 0 ? start : nil, count: start == nil ? 0 : Int(count))
}
