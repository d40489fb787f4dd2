import Deliberation

extension Leviers {
  /// More members in the room, fewer, and absent ones whom the lists leave out.
  var presences: [Levier] {
    guard compteLesPresents else { return [] }
    let bound = max(seance.assemblee.en_exercice ?? 0, seance.membres?.count ?? 0, 1)
    var leviers = [
      Levier(chemin, pas: bound) { [self] in ajoute($0, &$1) },
      Levier(chemin, pas: bound) { [self] in retire($0, &$1) },
    ]
    if nommes, nonNommes > 0 {
      leviers.append(Levier(chemin, pas: nonNommes) { [self] in complete($0, &$1) })
    }
    return leviers
  }

  /// Whether the rule counts those who are in the room, and does not only look for somebody.
  private var compteLesPresents: Bool {
    let comptes: Set = ["nb_presents", "presents_ouverture", "presents_vote", "nb_votants_max"]
    let lus = Set(faits.map(\.chemin))
    if lus.contains("nombres.presents") { return true }
    if lus.contains(where: { comptes.contains(String($0.split(separator: ".").last ?? "")) }) {
      return true
    }
    guard let membres = seance.membres, !membres.isEmpty else { return false }
    return membres.indices.allSatisfy { lus.contains("membres[\($0)].presence") }
  }

  /// The list or the count that moves.
  private var chemin: String { nommes ? "membres" : "nombres.presents" }

  private var nommes: Bool { seance.membres?.contains { $0.presence != nil } ?? false }

  /// Members in office whom no list names.
  private var nonNommes: Int {
    max(0, (seance.assemblee.en_exercice ?? 0) - Set(annuaire.identites).count)
  }

  /// Entries of those who are not in the room: excused and absent ones, then those represented.
  private var dehors: [Int] {
    guard let membres = seance.membres else { return [] }
    func ceux(_ presences: [Membre.Presence]) -> [Int] {
      membres.indices.filter { rang in
        annuaire.identites[rang] == rang && !entrees(rang).contains { estLa(membres[$0]) }
          && membres[rang].presence.map(presences.contains) ?? false
      }
    }
    return ceux([.excuse, .absent]) + ceux([.represente])
  }

  private func entrees(_ rang: Int) -> [Int] {
    annuaire.identites.indices.filter { annuaire.identites[$0] == annuaire.identites[rang] }
  }

  private func estLa(_ membre: Membre) -> Bool {
    membre.presence == .present || membre.presence == .distance
  }

  private func compte(_ seance: Seance) -> Int {
    nommes
      ? seance.membres?.count { $0.presence == .present } ?? 0 : seance.nombres?.presents ?? 0
  }

  private func changement(_ nombre: Int, _ autre: Seance) -> Changement {
    Changement(
      .presents, chemin, .entier(compte(seance)),
      .entier(compte(autre)), nombre: nombre)
  }

  private func ajoute(_ nombre: Int, _ autre: inout Seance) -> Changement? {
    if nommes {
      let rangs = dehors
      guard nombre <= rangs.count + nonNommes else { return nil }
      for rang in rangs.prefix(nombre) { faitEntrer(rang, &autre) }
      for rang in 0..<max(0, nombre - rangs.count) { nomme(rang, .present, &autre) }
    } else if seance.nombres?.presents == nil {
      return nil
    }
    compteAutant(nombre, &autre)
    return changement(nombre, autre)
  }

  private func faitEntrer(_ rang: Int, _ autre: inout Seance) {
    guard let membre = autre.membres?[rang] else { return }
    if membre.presence == .represente {
      autre.procurations?.removeAll { annuaire.cherche($0.mandant) == .membre(rang) }
    }
    for entree in entrees(rang) { autre.membres?[entree].presence = .present }
    inscrit(membre.nom_complet, &autre)
  }

  /// Adds a member whom no list names.
  private func nomme(_ rang: Int, _ presence: Membre.Presence, _ autre: inout Seance) {
    var membre = Membre()
    membre.nom = "Membre non nommé \(rang + 1)"
    membre.presence = presence
    autre.membres?.append(membre)
    if presence == .present { inscrit(membre.nom, &autre) }
  }

  private func inscrit(_ nom: String, _ autre: inout Seance) {
    guard let item, autre.deliberations?[item].presents != nil else { return }
    autre.deliberations?[item].presents?.append(Personne(nom))
  }

  private func retire(_ nombre: Int, _ autre: inout Seance) -> Changement? {
    guard nombre <= compte(seance) else { return nil }
    let presents = (seance.membres ?? []).indices.filter {
      seance.membres?[$0].presence == .present
    }
    for rang in presents.suffix(nommes ? nombre : 0) {
      autre.membres?[rang].presence = .excuse
      guard let item else { continue }
      autre.deliberations?[item].presents?.removeAll {
        annuaire.cherche($0) == .membre(annuaire.identites[rang])
      }
    }
    compteAutant(-nombre, &autre)
    return changement(-nombre, autre)
  }

  private func complete(_ nombre: Int, _ autre: inout Seance) -> Changement? {
    for rang in 0..<nombre { nomme(rang, .excuse, &autre) }
    if let absents = autre.nombres?.absents { autre.nombres?.absents = absents + nombre }
    let avant = seance.membres?.count { $0.presence == .excuse || $0.presence == .absent } ?? 0
    return Changement(
      .absents, "membres", .entier(avant), .entier(avant + nombre), nombre: nombre)
  }

  /// The declared count follows the lists.
  private func compteAutant(_ nombre: Int, _ autre: inout Seance) {
    if let presents = autre.nombres?.presents { autre.nombres?.presents = presents + nombre }
  }
}
