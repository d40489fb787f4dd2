import Deliberation

/// Who is who from one séance to another, so that rules may compare persons of several.
///
/// The same folded name is the same person; a name that the list of members of the séance under
/// judgement makes plain (« P. Durand », « Durand ») is that member.
struct PersonnesDesActes {
  /// For each act, a number for each entry of its `membres`, that of the séance under judgement
  /// for the same person.
  private(set) var identites: [[Int]] = []

  /// O(members of all), and one search among the members of `seance` for each name not in it.
  init(_ seance: Seance, _ annuaire: Annuaire, _ actes: [Seance]) {
    let siens = seance.membres ?? []
    var tous = Seance()
    tous.membres = siens + actes.flatMap { $0.membres ?? [] }
    let communes = Annuaire(tous).identites
    var retrouves: [Int: Int] = [:]
    var debut = siens.count
    for acte in actes {
      let membres = acte.membres ?? []
      identites.append(
        communes[debut..<debut + membres.count].map { identite in
          guard identite >= siens.count else { return identite }
          if let connu = retrouves[identite] { return connu }
          var numero = identite
          let ecrit = Personne(tous.membres?[identite].nom_complet ?? "")
          if case .membre(let index) = annuaire.cherche(ecrit) {
            numero = annuaire.identites[index]
          }
          retrouves[identite] = numero
          return numero
        })
      debut += membres.count
    }
  }
}
