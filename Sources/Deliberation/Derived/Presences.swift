/// Who is in the room, at the opening of the séance or when one item is put to discussion.
///
/// A member is in the room at item *k* when `presence` is `present`, `arrivee` is none or ≤ k and
/// `depart` is none or > k; a list printed for the item replaces that computation.
public struct Presences: Sendable {
  /// Indexes in `membres` of those in the room when the item is put to discussion.
  public let ouverture: Derive<[Int]>
  /// How many they are.
  public let nombre: Derive<Int>
  /// How many sit at a distance.
  public let nombreADistance: Derive<Int>
  /// Indexes in `membres` of those still there at the vote.
  public let vote: Derive<[Int]>
  /// Indexes in the procurations in force of those that can be used.
  public let pouvoirs: Derive<[Int]>
  /// Present at the vote, plus usable procurations.
  public let votantsMax: Derive<Int>

  /// The presences of `seance` at its opening, or at the item `index` of its délibérations.
  /// `presentsFixes` settles the number where the named and the declared présents disagree.
  /// O(members × procurations).
  public init(
    _ seance: Seance, _ annuaire: Annuaire, item index: Int? = nil, presentsFixes: Int? = nil
  ) {
    let salle = Salle(seance, annuaire, index, presentsFixes)
    ouverture = salle.ouverture
    nombre = salle.nombre(ouverture)
    nombreADistance = salle.nombreADistance
    vote = salle.restants(ouverture)
    pouvoirs = salle.pouvoirs(vote)
    votantsMax = salle.nombreAuVote(nombre).avec(pouvoirs.map(\.count), +)
  }

  /// Whether the item `index` has the presences of the opening: it prints no list of its own and
  /// nobody comes or goes. O(members).
  public static func restent(_ seance: Seance, aLItem index: Int) -> Bool {
    guard let items = seance.deliberations, items[index].presents == nil,
      items[index].sorties == nil, items[index].procurations == nil
    else { return false }
    return !(seance.membres?.contains { $0.bouge } ?? false)
  }
}

/// The working of `Presences`, one step a method.
private struct Salle {
  let seance: Seance
  let annuaire: Annuaire
  let index: Int?
  let presentsFixes: Int?
  let ordre: Int?
  /// What the item prints for itself.
  let imprimes: [Personne]?
  let sorties: [Personne]?
  let procurations: [Procuration]?

  init(_ seance: Seance, _ annuaire: Annuaire, _ index: Int?, _ presentsFixes: Int?) {
    self.seance = seance
    self.annuaire = annuaire
    self.index = index
    self.presentsFixes = presentsFixes
    // Field by field: an item is large, and a copy of it dear.
    ordre = index.flatMap { seance.deliberations?[$0].ordre }
    imprimes = index.flatMap { seance.deliberations?[$0].presents }
    sorties = index.flatMap { seance.deliberations?[$0].sorties }
    procurations = index.flatMap { seance.deliberations?[$0].procurations }
  }

  var chemin: String { index.map { "deliberations[\($0)]." } ?? "" }

  var ouverture: Derive<[Int]> {
    if let imprimes { return membres(imprimes, "\(chemin)presents") }
    guard let membres = seance.membres, membres.contains(where: { $0.presence != nil }) else {
      return .inconnu(["membres"])
    }
    let presents = membres.indices.filter { membres[$0].presence == .present }
    guard presents.contains(where: { membres[$0].bouge }) else { return .connu(presents) }
    guard let ordre = index == nil ? 1 : ordre else {
      return .inconnu(["\(chemin)ordre"])
    }
    return .connu(presents.filter { membres[$0].estDansLaSalle(au: ordre) })
  }

  func nombre(_ ouverture: Derive<[Int]>) -> Derive<Int> {
    let personnes = ouverture.map { annuaire.nombre(de: $0) }
    guard imprimes == nil else { return personnes }
    guard let declare = seance.nombres?.presents else {
      guard case .inconnu(["membres"]) = personnes else { return personnes }
      return .inconnu(["nombres.presents"])
    }
    guard let comptes = personnes.valeur, seance.presentsNommes else { return .connu(declare) }
    let bougent = seance.membres?.contains { $0.bouge } ?? false
    if comptes == declare || bougent { return .connu(comptes) }
    return presentsFixes.map { .connu($0) } ?? .conteste([comptes, declare])
  }

  var nombreADistance: Derive<Int> {
    if seance.presentsNommes {
      return .connu(seance.membres?.count { $0.presence == .distance } ?? 0)
    }
    return (seance.mode ?? .presentiel) == .presentiel ? .connu(0) : .inconnu(["membres"])
  }

  func restants(_ ouverture: Derive<[Int]>) -> Derive<[Int]> {
    guard let sorties, !sorties.isEmpty else { return ouverture }
    return ouverture.avec(membres(sorties, "\(chemin)sorties")) { presents, sortis in
      let partis = Set(sortis.map { annuaire.identites[$0] })
      return presents.filter { !partis.contains(annuaire.identites[$0]) }
    }
  }

  /// When présents are counted but not named, those who leave are taken off the count.
  func nombreAuVote(_ nombre: Derive<Int>) -> Derive<Int> {
    nombre.map { max(0, $0 - (sorties?.count ?? 0)) }
  }

  func pouvoirs(_ vote: Derive<[Int]>) -> Derive<[Int]> {
    let propres = self.procurations
    guard let procurations = propres ?? seance.procurations ?? seance.procurationsPresumees else {
      return .inconnu(["procurations"])
    }
    guard !procurations.isEmpty else { return .connu([]) }
    guard let presents = vote.valeur else { return vote.map { _ in [] } }
    var salle = Array(repeating: false, count: annuaire.identites.count)
    for present in presents { salle[annuaire.identites[present]] = true }
    var usables: [Int] = []
    let base = propres == nil ? "procurations" : "\(chemin)procurations"
    for (rang, procuration) in procurations.enumerated() {
      switch usage(procuration, salle) {
      case .connu(true): usables.append(rang)
      case .connu(false): break
      case .conteste, .inconnu: return .inconnu(["\(base)[\(rang)].mandataire"])
      }
    }
    return .connu(usables)
  }

  private func usage(_ procuration: Procuration, _ salle: [Bool]) -> Derive<Bool> {
    if case .membre(let mandant) = annuaire.cherche(procuration.mandant), salle[mandant] {
      return .connu(false)
    }
    guard let mandataire = procuration.mandataire else { return .inconnu([]) }
    switch annuaire.cherche(mandataire) {
    case .membre(let membre): return .connu(salle[membre])
    case .nonMembre: return .connu(false)
    case .inconnu: return .inconnu([])
    }
  }

  private func membres(_ personnes: [Personne], _ base: String) -> Derive<[Int]> {
    var indexes: [Int] = []
    for (rang, personne) in personnes.enumerated() {
      switch annuaire.cherche(personne) {
      case .membre(let membre): indexes.append(membre)
      case .nonMembre: break
      case .inconnu: return .inconnu(["\(base)[\(rang)]"])
      }
    }
    return .connu(indexes)
  }
}

extension Membre {
  fileprivate var bouge: Bool { arrivee != nil || depart != nil }

  fileprivate func estDansLaSalle(au ordre: Int) -> Bool {
    (arrivee ?? 0) <= ordre && (depart ?? .max) > ordre
  }
}

extension Seance {
  /// Whether the document names those who are present.
  public var presentsNommes: Bool {
    membres?.contains { $0.presence == .present || $0.presence == .distance } ?? false
  }

  /// No procuration, when présents are named or counted and no word of the text announces one.
  public var procurationsPresumees: [Procuration]? {
    guard presentsNommes || nombres?.presents != nil else { return nil }
    guard extraits?["procurations"] == nil, (nombres?.representes ?? 0) == 0 else { return nil }
    guard !(membres?.contains { $0.presence == .represente } ?? false) else { return nil }
    return []
  }

  /// The index in `membres` of the maire: by qualité, else the président called maire.
  public func maire(_ annuaire: Annuaire) -> Derive<Int> {
    switch annuaire.cherche(Personne("le Maire")) {
    case .membre(let index): .connu(index)
    case .inconnu, .nonMembre: .inconnu(["membres"])
    }
  }
}
