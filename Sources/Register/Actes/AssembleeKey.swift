import Deliberation

/// What an assembly is found by: its numbers where it tells them, else its folded name.
struct AssembleeKey {
  let type: String?
  let siren: String?
  let codeINSEE: String?
  let departement: String?
  /// The folded words of the commune, and those of the name of the assembly.
  let commune: String?
  let nom: String?

  init(_ assemblee: Assemblee) {
    type = assemblee.type?.rawValue
    siren = assemblee.siren ?? assemblee.siret.map { String($0.prefix(9)) }
    codeINSEE = assemblee.code_insee
    departement = assemblee.departement
    commune = assemblee.commune.map(motsPlies)
    nom = assemblee.nom.map(motsPlies)
  }

  /// Whether both may be one assembly: the first of SIREN, code INSEE, commune, name that both
  /// tell decides, and what else both tell agrees.
  func estComme(_ autre: AssembleeKey) -> Bool {
    func agree(_ path: KeyPath<Self, String?>) -> Bool? {
      guard let mine = self[keyPath: path], let other = autre[keyPath: path] else { return nil }
      return mine == other
    }
    if let same = agree(\.siren) { return same }
    guard agree(\.type) ?? true, agree(\.departement) ?? true else { return false }
    return agree(\.codeINSEE) ?? agree(\.commune) ?? agree(\.nom) ?? false
  }
}
