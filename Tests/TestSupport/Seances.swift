import Deliberation

extension Seance {
  /// A séance of 15 members, of whom `presents` sit: Alpha, Bravo…, the others excused.
  public static func exemple(presents: Int = 12, date: String = "2024-03-12") -> Seance {
    var seance = Seance()
    seance.date = Jour(date)
    seance.assemblee.type = .conseil_municipal
    seance.assemblee.en_exercice = 15
    seance.assemblee.population = 1_300
    seance.convocation = Convocation()
    seance.convocation?.date = seance.date?.ajoutant(-8)
    seance.membres = noms.enumerated().map { rang, nom in
      .nomme(nom, rang < presents ? .present : .excuse)
    }
    seance.president = Personne("Alpha")
    seance.secretaire = Personne("Bravo")
    return seance
  }

  static let noms = [
    "Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett",
    "Kilo", "Lima", "Mike", "November", "Oscar",
  ]
}

extension Membre {
  /// A member by nom alone, or by prénom and nom.
  public static func nomme(
    _ nom: String, _ presence: Presence?, prenom: String? = nil
  ) -> Membre {
    var membre = Membre()
    membre.nom = nom
    membre.prenom = prenom
    membre.presence = presence
    return membre
  }
}

extension Procuration {
  /// `mandant` gives power to `mandataire`.
  public init(_ mandant: String, a mandataire: String?) {
    self.init()
    self.mandant = Personne(mandant)
    self.mandataire = mandataire.map { Personne($0) }
  }
}
