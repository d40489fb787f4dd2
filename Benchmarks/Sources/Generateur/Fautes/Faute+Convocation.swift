import Deliberation

extension Faute {
  /// Notice, agenda, note, place (CGCT L2121-7 to L2121-12).
  static let convocation: [Faute] = [
    Faute("convocation-courte", Besoin(type: Besoin.commune, population: Besoin.petite)) {
      $0.ecourte()
    },
    Faute("convocation-courte-3500", Besoin(type: Besoin.commune, population: Besoin.grande)) {
      $0.ecourte()
    },
    Faute("convocation-courte-epci", Besoin(type: Besoin.epci)) { $0.ecourte() },
    Faute("urgence-refusee") { brouillon in
      let requis = brouillon.loi.delai(brouillon.conseil)
      brouillon.convoque(joursFrancs: brouillon.hasard.entre(1...requis - 1))
      brouillon.urgence(approuvee: false)
      return [.manquement("convocation-urgence", nil, .irregularite)]
    },
    Faute("affichage-tardif") { brouillon in
      let jours = brouillon.hasard.entre(0...2)
      let jour = brouillon.jour.ajoutant(jours)
      brouillon.seance.affichage?.date = jour
      return [.manquement("convocation-forme", nil, .avertissement)]
    },
    Faute("affichage-avant-envoi") { brouillon in
      brouillon.seance.affichage?.date = brouillon.convocation.date?.ajoutant(-1)
      return [.manquement("date-coherence", nil, .avertissement)]
    },
    Faute("hors-ordre-du-jour", Besoin(simple: true)) { brouillon in
      let autres = brouillon.items.dropFirst().compactMap(\.objet)
      brouillon.items[0].objet = "Acquisition d'un tracteur horticole"
      brouillon.convocation.ordre_du_jour = autres + ["Ressources humaines"]
      return [.manquement("ordre-du-jour", 1, .nullite)]
    },
    Faute("note-absente", Besoin(type: Besoin.commune, population: Besoin.grande)) { brouillon in
      brouillon.convocation.note_synthese = NoteSynthese()
      brouillon.convocation.note_synthese?.jointe = false
      return [.manquement("note-synthese", nil, .irregularite)]
    },
    Faute("note-tardive", Besoin(type: Besoin.commune, population: Besoin.grande)) { brouillon in
      brouillon.convocation.note_synthese = NoteSynthese()
      brouillon.convocation.note_synthese?.date = brouillon.convocation.date?.ajoutant(2)
      return [.manquement("note-synthese", nil, .irregularite)]
    },
    Faute(
      "seconde-seance-trop-tot",
      Besoin(sansAlsaceMoselle: true, simple: true, presences: .sousLeQuorum)
    ) { brouillon in
      brouillon.seconde(joursFrancs: brouillon.hasard.entre(0...2))
      return [.manquement("seconde-convocation", nil, .nullite)]
    },
    Faute("demande-ignoree") { brouillon in
      var demande = Demande()
      demande.date = brouillon.jour.ajoutant(-brouillon.hasard.entre(31...90))
      demande.auteur = "le préfet"
      demande.motivee = true
      brouillon.convocation.demande = demande
      return [.manquement("convocation-sur-demande", nil, .avertissement)]
    },
    Faute("lieu-inhabituel", Besoin(type: Besoin.commune, periodes: .droitCommun)) { brouillon in
      brouillon.seance.lieu = "Gymnase des Tilleuls"
      brouillon.seance.assemblee.lieu_habituel = "Foyer rural"
      return [.manquement("lieu", nil, .irregularite)]
    },
  ]
}

extension Brouillon {
  /// A notice too short, and no urgency.
  fileprivate mutating func ecourte() -> [Attendu] {
    convoque(joursFrancs: hasard.below(loi.delai(conseil)))
    sansUrgence()
    return [.manquement("convocation-delai", nil, .irregularite)]
  }
}
