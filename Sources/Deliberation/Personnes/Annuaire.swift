import Synchronization

/// Whom a written name designates among the members that a document names.
public enum Appariement: Equatable, Sendable {
  /// The member at this index of `membres` (the first of the entries for the same person).
  case membre(Int)
  /// Several members fit, or the list is too short to exclude the person.
  case inconnu(candidats: [Int])
  /// The list is complete and nobody on it fits.
  case nonMembre
}

/// The members of a séance, ready to be found by the names that a text uses.
///
/// Names match after folding case, accents, hyphens and civilité, whatever the order of prénom
/// and nom. An exact match wins; else the only member whose names contain the written ones.
///
///     Annuaire(seance).cherche(Personne("Mme le Maire"))
public struct Annuaire: Sendable {
  private let noms: NomsPlies
  /// Of each entry of `membres`, its `nom_complet`.
  public let nomsComplets: [String]
  /// The first entry of `membres` that has those words.
  private let premiers: [String: Int]
  private let maires: [Int]
  private let estComplet: Bool
  /// For each entry of `membres`, the first entry that names the same person.
  public let identites: [Int]
  /// How many persons the entries name.
  public let personnes: Int

  private var retenus: [Personne: Appariement] = [:]

  /// The members that `seance` names. O(n) in their number.
  public init(_ seance: Seance) {
    let membres = seance.membres ?? []
    nomsComplets = membres.map(\.nom_complet)
    var premiers: [String: Int] = Dictionary(minimumCapacity: nomsComplets.count)
    let identites = nomsComplets.enumerated().map { index, nom in
      let cle = NomPlie.cle(de: nom)
      if let premier = premiers[cle] { return premier }
      premiers[cle] = index
      return index
    }
    let personnes = identites.indices.count { identites[$0] == $0 }
    estComplet = seance.assemblee.en_exercice.map { personnes >= $0 } ?? false
    maires = membres.indices.filter { index in
      membres[index].qualite.map { NomPlie.cle(de: $0) == NomPlie.cleDuMaire } ?? false
    }
    self.personnes = personnes
    noms = NomsPlies(nomsComplets)
    self.premiers = premiers
    self.identites = identites
  }

  /// Looks up `personnes` once for all: `cherche` answers from memory for them.
  public mutating func retiens(_ personnes: some Sequence<Personne>) {
    for personne in personnes where retenus[personne] == nil {
      retenus[personne] = cherche(personne)
    }
  }

  /// The member whom `personne` designates. O(n) in the number of members.
  public func cherche(_ personne: Personne) -> Appariement {
    if let retenu = retenus[personne] { return retenu }
    let cle = NomPlie.cle(de: personne.ecrit)
    if cle == NomPlie.cleDuMaire { return conclut(maires, exclut: false) }
    if let premier = premiers[cle] { return .membre(premier) }
    let (nom, noms) = (NomPlie(personne.ecrit), noms.noms)
    let contenants = noms.indices.filter { nom.estContenu(dans: noms[$0]) }
    if !contenants.isEmpty { return conclut(contenants, exclut: true) }
    return conclut(noms.indices.filter { noms[$0].estContenu(dans: nom) }, exclut: true)
  }

  /// How many persons these entries of `membres` name. O(entries).
  func nombre(de entrees: [Int]) -> Int {
    var derniere = -1
    for entree in entrees {
      guard identites[entree] == entree, entree > derniere else {
        return Set(entrees.map { identites[$0] }).count
      }
      derniere = entree
    }
    return entrees.count
  }

  private func conclut(_ entrees: [Int], exclut: Bool) -> Appariement {
    let personnes = Set(entrees.map { identites[$0] }).sorted()
    if personnes.count == 1, let seule = personnes.first { return .membre(seule) }
    if personnes.isEmpty, exclut, estComplet { return .nonMembre }
    return .inconnu(candidats: personnes)
  }
}

extension Membre {
  /// Prénom and nom, as far as they are told.
  public var nom_complet: String {
    guard let prenom, !prenom.isEmpty else { return nom }
    return nom.isEmpty ? prenom : prenom + " " + nom
  }
}

/// The names of members word by word, which few séances need: made when they are first asked for.
private final class NomsPlies: Sendable {
  private let ecrits: [String]
  private let plies = Mutex<[NomPlie]?>(nil)

  init(_ ecrits: [String]) { self.ecrits = ecrits }

  var noms: [NomPlie] {
    plies.withLock { plies in
      if let plies { return plies }
      let noms = ecrits.map(NomPlie.init)
      plies = noms
      return noms
    }
  }
}
