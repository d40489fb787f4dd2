import LuaHost

/// The record types of one set of parameters, after those of the entities.
///
/// `p` is an object with a field a group; a group has a field a parameter, and `sources`, where
/// the texts that fix the values stand under the same names.
struct LawSchema: Sendable {
  struct Groupe: Sendable {
    let nom: String
    /// In the order of the fields of the group's type.
    let parametres: [Parametre]
    let type: Int
    let sources: Int
  }

  let groupes: [Groupe]
  /// Those of all groups, in order.
  let parametres: [Parametre]
  /// The type of `p`.
  let racine: Int
  let types: [RecordType]
  /// The index in `parametres` of what each slot of the block of parameters holds.
  private let slots: [Int?]

  /// The schema of `parametres`, and of the groups that only `calculs` name.
  init(_ parametres: [Parametre], calculs: [String]) {
    let noms = Set(parametres.map(\.groupe) + calculs.map { String($0.prefix { $0 != "." }) })
    var types = FactSchema.seance.types
    var groupes: [Groupe] = []
    for nom in noms.sorted() {
      let membres = parametres.filter { $0.groupe == nom }
      let champs = membres.map { RecordField($0.nomCourt) }
      types.append(RecordType("p.\(nom).sources", fields: champs))
      types.append(RecordType("p.\(nom)", fields: champs + [RecordField("sources")]))
      groupes.append(
        Groupe(nom: nom, parametres: membres, type: types.count - 1, sources: types.count - 2))
    }
    types.append(RecordType("p", fields: noms.sorted().map { RecordField($0) }))
    self.groupes = groupes
    self.types = types
    racine = types.count - 1
    self.parametres = groupes.flatMap(\.parametres)
    slots = Self.slots(groupes)
  }

  /// The index in `parametres` of the one whose value is in that slot of the block.
  func parametre(at slot: Int) -> Int? {
    slots.indices.contains(slot) ? slots[slot] : nil
  }

  /// `p`, then the values, the object of the sources and the sources of each group.
  private static func slots(_ groupes: [Groupe]) -> [Int?] {
    var slots: [Int?] = Array(repeating: nil, count: groupes.count)
    var premier = 0
    for groupe in groupes {
      let count = groupe.parametres.count
      slots += (premier..<premier + count).map { $0 }
      slots += Array(repeating: nil, count: 1 + count)
      premier += count
    }
    return slots
  }
}
