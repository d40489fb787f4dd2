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
  /// A record of those types that holds nothing yet, to be copied.
  let emptyRecord: RecordBuffer
  /// Where each of `parametres` stands in the block of `p`, from its first slot.
  let places: [Place]
  /// The index in `parametres` of what each slot of that block holds.
  private let slots: [Int?]

  /// The slots of a value and of its source.
  struct Place: Sendable {
    let value: Int
    let source: Int
  }

  /// The schema of `parametres`, and of the groups that only `calculs` name.
  init(_ parametres: [Parametre], calculs: [Calcul]) {
    let noms = Set(parametres.map(\.groupe) + calculs.map(\.groupe))
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
    emptyRecord = RecordBuffer(types: types)
    self.parametres = groupes.flatMap(\.parametres)
    places = Self.places(groupes)
    var slots: [Int?] = []
    for (index, place) in places.enumerated() {
      slots += Array(repeating: nil, count: place.value - slots.count) + [index]
    }
    self.slots = slots
  }

  /// The index in `parametres` of the one whose value is in that slot of the block.
  func parametre(at slot: Int) -> Int? {
    slots.indices.contains(slot) ? slots[slot] : nil
  }

  /// `p`, then for each group its values, the object of its sources, and its sources.
  private static func places(_ groupes: [Groupe]) -> [Place] {
    var start = groupes.count
    return groupes.flatMap { groupe in
      let count = groupe.parametres.count
      defer { start += 2 * count + 1 }
      return (0..<count).map { Place(value: start + $0, source: start + count + 1 + $0) }
    }
  }
}
