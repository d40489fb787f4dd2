import Deliberation
import LuaHost

/// The blocks of an encoded séance, each with its path and its value, found when a fact of it is
/// first read: many facts stand in the same.
struct NoeudsLus {
  private var noeuds: [ValeurLue] = []
  /// Where each block stands in `noeuds`; -1 for one of which nothing was read.
  private var rangs: [Int32] = []
  /// The fields of the séance: the value of a list costs as much as the list is long.
  private var champs: [FieldValue?] = []

  /// What a fact of the record is. O(log blocks) once what holds it was read.
  mutating func lu(_ fact: FactID, in encoded: EncodedSeance) -> ValeurLue {
    let index = encoded.map.node(at: fact.slot)
    let offset = fact.slot - encoded.map.nodes[index].start
    guard let kind = encoded.map.nodes[index].kind else { return pas(offset, index, in: encoded) }
    if kind == FactSchema.seance.person { return ofPerson(index, offset, in: encoded) }
    var lu = pas(offset, index, in: encoded)
    for part in [fact.path.0, fact.path.1] where part > 0 {
      guard lu.descend(Int(part) - 1) else { break }
    }
    return lu
  }

  /// What stands at `base`, for a derived fact whose slot is that of `fact`.
  mutating func lu(_ base: BaseDeDerive, of fact: FactID, in encoded: EncodedSeance) -> ValeurLue {
    let start = base.estVoisin ? encoded.map.node(at: fact.slot) : 0
    var noms = base.noms[...]
    var lu = noeud(start, in: encoded)
    // The fields of the séance are kept.
    if encoded.map.nodes[start].parent < 0, let nom = noms.popFirst() {
      let valeur = Seance.schema.index(of: nom).map { champ($0, in: encoded) }
      lu = ValeurLue(chemin: nom, valeur: valeur ?? .unknown)
    }
    for nom in noms { lu.take(nom) }
    return lu
  }

  /// A person reads as the member whom the words designate, plus the words themselves.
  private mutating func ofPerson(_ index: Int, _ offset: Int, in encoded: EncodedSeance)
    -> ValeurLue
  {
    let own = FactSchema.seance.kinds[FactSchema.seance.person].stored
    guard offset >= own, let membre = encoded.map.nodes[index].membre else {
      return noeud(index, in: encoded).sansChamp
    }
    return pas(offset - own, membre, in: encoded)
  }

  private mutating func noeud(_ index: Int, in encoded: EncodedSeance) -> ValeurLue {
    if rangs.isEmpty { rangs = Array(repeating: -1, count: encoded.map.nodes.count) }
    if rangs[index] >= 0 { return noeuds[Int(rangs[index])] }
    let node = encoded.map.nodes[index]
    let lu =
      node.parent < 0
      ? ValeurLue(chemin: "", valeur: .unknown) : pas(node.label, node.parent, in: encoded)
    rangs[index] = Int32(noeuds.count)
    noeuds.append(lu)
    return lu
  }

  /// What stands in the field, or in the item, `label` of the block `index`.
  private mutating func pas(_ label: Int, _ index: Int, in encoded: EncodedSeance) -> ValeurLue {
    var lu = noeud(index, in: encoded)
    guard let kind = encoded.map.nodes[index].kind else {
      lu.take(rang: label)
      return lu
    }
    if encoded.map.nodes[index].parent < 0 {
      lu.take(label, of: kind, champ(label, in: encoded))
    } else {
      lu.take(label, of: kind)
    }
    return lu
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
