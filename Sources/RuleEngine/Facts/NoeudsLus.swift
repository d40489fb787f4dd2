import Deliberation
import LuaHost

/// The blocks of an encoded séance, each with its path and its value, found when a fact of it is
/// first read: many facts stand in the same.
struct NoeudsLus {
  /// A value of the record, and where it stands.
  struct Lu {
    /// `convocation.date`, `membres[3].presence`; empty for the séance.
    var chemin: String
    /// Unknown for a derived fact, and for the séance, whose fields are `champs`.
    var valeur: FieldValue
    /// What is told of the field: where it stands in the schema. Nil for a person, and for an item
    /// of a list.
    var champ: (kind: Int, index: Int)?

    /// The name of a field that is worked out from others; nil for any other.
    var nomDeDerive: String? {
      guard let champ, champ.index >= FactSchema.seance.kinds[champ.kind].stored else {
        return nil
      }
      return FactSchema.seance.kinds[champ.kind].infos[champ.index].name
    }

    /// What the field reads as when it is not told.
    var presume: FieldValue? {
      champ.flatMap { FactSchema.seance.kinds[$0.kind].infos[$0.index].presumed }
    }
  }

  private var noeuds: [Lu] = []
  /// Where each block stands in `noeuds`; -1 for one of which nothing was read.
  private var rangs: [Int32] = []
  /// The fields of the séance: the value of a list costs as much as the list is long.
  private var champs: [FieldValue?] = []

  /// What a fact of the record is. O(log blocks) once what holds it was read.
  mutating func lu(_ fact: FactID, in encoded: EncodedSeance) -> Lu {
    let index = encoded.map.node(at: fact.slot)
    let offset = fact.slot - encoded.map.nodes[index].start
    guard let kind = encoded.map.nodes[index].kind else { return pas(offset, index, in: encoded) }
    if kind == FactSchema.seance.person { return ofPerson(index, offset, in: encoded) }
    var lu = pas(offset, index, in: encoded)
    for part in [fact.path.0, fact.path.1] where part > 0 {
      guard descend(Int(part) - 1, &lu) else { break }
    }
    return lu
  }

  /// What stands at `base`, for a derived fact whose slot is that of `fact`.
  mutating func lu(_ base: BaseDeDerive, of fact: FactID, in encoded: EncodedSeance) -> Lu {
    let start = base.estVoisin ? encoded.map.node(at: fact.slot) : 0
    var noms = base.noms[...]
    var lu = noeud(start, in: encoded)
    // The fields of the séance are kept.
    if encoded.map.nodes[start].parent < 0, let nom = noms.popFirst() {
      let valeur = Seance.schema.index(of: nom).map { champ($0, in: encoded) }
      lu = Lu(chemin: nom, valeur: valeur ?? .unknown)
    }
    for nom in noms {
      lu.chemin += "." + nom
      lu.valeur = lu.valeur.champ(nom)
    }
    return lu
  }

  /// A person reads as the member whom the words designate, plus the words themselves.
  private mutating func ofPerson(_ index: Int, _ offset: Int, in encoded: EncodedSeance) -> Lu {
    let own = FactSchema.seance.kinds[FactSchema.seance.person].stored
    guard offset >= own, let membre = encoded.map.nodes[index].membre else {
      var words = noeud(index, in: encoded)
      words.champ = nil
      return words
    }
    return pas(offset - own, membre, in: encoded)
  }

  private mutating func noeud(_ index: Int, in encoded: EncodedSeance) -> Lu {
    if rangs.isEmpty { rangs = Array(repeating: -1, count: encoded.map.nodes.count) }
    if rangs[index] >= 0 { return noeuds[Int(rangs[index])] }
    let node = encoded.map.nodes[index]
    let lu =
      node.parent < 0
      ? Lu(chemin: "", valeur: .unknown) : pas(node.label, node.parent, in: encoded)
    rangs[index] = Int32(noeuds.count)
    noeuds.append(lu)
    return lu
  }

  /// What stands in the field, or in the item, `label` of the block `index`.
  private mutating func pas(_ label: Int, _ index: Int, in encoded: EncodedSeance) -> Lu {
    var lu = noeud(index, in: encoded)
    guard let kind = encoded.map.nodes[index].kind else {
      lu.chemin += "["
      lu.chemin += String(label)
      lu.chemin += "]"
      lu.champ = nil
      if case .list(let items) = lu.valeur, items.indices.contains(label) {
        lu.valeur = items[label]
      } else {
        lu.valeur = .unknown
      }
      return lu
    }
    let valeur =
      encoded.map.nodes[index].parent < 0
      ? champ(label, in: encoded) : lu.valeur.champ(label, of: kind)
    take(label, of: kind, valeur, &lu)
    return lu
  }

  /// Goes down into a field of an object; false when `lu` is none.
  private func descend(_ label: Int, _ lu: inout Lu) -> Bool {
    guard let champ = lu.champ,
      case .object(let entity) = FactSchema.seance.kinds[champ.kind].infos[champ.index].type
    else { return false }
    let kind = FactSchema.seance.index(entity.name)
    take(label, of: kind, lu.valeur.champ(label, of: kind), &lu)
    return true
  }

  private func take(_ label: Int, of kind: Int, _ valeur: FieldValue, _ lu: inout Lu) {
    if !lu.chemin.isEmpty { lu.chemin += "." }
    lu.chemin += FactSchema.seance.kinds[kind].infos[label].name
    lu.champ = (kind, label)
    lu.valeur = valeur
  }

  private mutating func champ(_ index: Int, in encoded: EncodedSeance) -> FieldValue {
    if champs.isEmpty { champs = Array(repeating: nil, count: Seance.infos.count) }
    guard index < champs.count else { return .unknown }
    if let known = champs[index] { return known }
    let value = encoded.valeurs.value(at: index)
    champs[index] = value
    return value
  }
}

extension FieldValue {
  /// The field `label` of an object of that kind; unknown for a derived one.
  fileprivate func champ(_ label: Int, of kind: Int) -> FieldValue {
    guard case .object(let entity) = self, label < FactSchema.seance.kinds[kind].stored else {
      return .unknown
    }
    return entity.value(at: label)
  }

  /// The field called `nom` of an object; unknown when there is none.
  fileprivate func champ(_ nom: String) -> FieldValue {
    func value<Root: Entity>(in entity: Root) -> FieldValue {
      Root.schema.index(of: nom).map { entity.value(at: $0) } ?? .unknown
    }
    guard case .object(let entity) = self else { return .unknown }
    return value(in: entity)
  }
}
