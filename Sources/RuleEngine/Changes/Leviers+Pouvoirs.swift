import Deliberation

extension Leviers {
  /// Pouvoirs taken from each who bears some, last given first; then each pouvoir alone.
  var pouvoirs: [Levier] {
    guard faits.contains(where: { $0.chemin.contains("procurations") }) else { return [] }
    let porteurs = porteurs
    let ensemble = porteurs.map { porteur in
      Levier(cle(porteur), pas: porteur.donnes.count, estGroupe: true) { [self] nombre, autre in
        retire(Array(porteur.donnes.suffix(nombre)), porteur, &autre)
      }
    }
    let seuls = porteurs.filter { $0.donnes.count > 1 }.flatMap { porteur in
      porteur.donnes.map { pouvoir in
        Levier(cle(porteur)) { [self] in
          $0 == 1 ? retire([pouvoir], porteur, &$1) : nil
        }
      }
    }
    return ensemble + seuls
  }

  /// Who bears pouvoirs, and which.
  private struct Porteur {
    let personne: Personne?
    let rang: Int
    var donnes: [Procuration]
  }

  /// The item's own list when it prints one.
  private var estPropre: Bool { item.flatMap { seance.deliberations?[$0].procurations } != nil }

  private var chemin: String {
    estPropre ? "deliberations[\(item ?? 0)].procurations" : "procurations"
  }

  private func cle(_ porteur: Porteur) -> String { "\(chemin)[\(porteur.rang)]" }

  private var porteurs: [Porteur] {
    let donnes =
      item.flatMap { seance.deliberations?[$0].procurations } ?? seance.procurations ?? []
    var porteurs: [Porteur] = []
    for (rang, pouvoir) in donnes.enumerated() {
      let meme = porteurs.firstIndex { estLeMeme($0.personne, pouvoir.mandataire) }
      if let meme {
        porteurs[meme].donnes.append(pouvoir)
      } else {
        porteurs.append(Porteur(personne: pouvoir.mandataire, rang: rang, donnes: [pouvoir]))
      }
    }
    return porteurs
  }

  private func estLeMeme(_ gauche: Personne?, _ droite: Personne?) -> Bool {
    guard let gauche, let droite else { return false }
    if case .membre(let un) = annuaire.cherche(gauche),
      case .membre(let autre) = annuaire.cherche(droite)
    {
      return un == autre
    }
    return gauche == droite
  }

  private func retire(
    _ pouvoirs: [Procuration], _ porteur: Porteur, _ autre: inout Seance
  ) -> Changement? {
    let propres = item.flatMap { autre.deliberations?[$0].procurations }
    var reste = estPropre ? propres : autre.procurations
    for pouvoir in pouvoirs {
      guard let rang = reste?.lastIndex(of: pouvoir) else { return nil }
      reste?.remove(at: rang)
      noteAbsent(pouvoir.mandant, &autre)
    }
    if let item, estPropre {
      autre.deliberations?[item].procurations = reste
    } else {
      autre.procurations = reste
    }
    let avant = porteur.donnes.count
    return Changement(
      .pouvoirs, chemin, .entier(avant), .entier(avant - pouvoirs.count), nombre: -pouvoirs.count,
      personne: porteur.personne?.ecrit)
  }

  /// Who has no pouvoir any more is excused.
  private func noteAbsent(_ mandant: Personne, _ autre: inout Seance) {
    if let representes = autre.nombres?.representes, representes > 0 {
      autre.nombres?.representes = representes - 1
    }
    guard case .membre(let membre) = annuaire.cherche(mandant) else { return }
    for rang in annuaire.identites.indices
    where annuaire.identites[rang] == membre && autre.membres?[rang].presence == .represente {
      autre.membres?[rang].presence = .excuse
    }
  }
}
