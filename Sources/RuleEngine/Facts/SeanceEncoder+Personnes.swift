import Deliberation
import LuaHost

extension SeanceEncoder {
  /// A person: the words, and the member whom they designate.
  mutating func write(_ personne: Personne, parent: Int, label: Int) -> Block {
    let kind = schema.person
    let block = buffer.object(kind)
    let node = map.add(block.start, parent: parent, label: label, kind: kind)
    let hidden = schema.kinds[kind].infos.count
    buffer.set(block.slot(0), .string(personne.ecrit))
    switch annuaire.cherche(personne) {
    case .membre(let index):
      buffer.set(block.slot(1), .bool(true))
      buffer.set(block.slot(hidden), .int(identites[index]))
      buffer.set(block.slot(hidden + 1), .int(1))
      copy(index, into: block, node)
    case .nonMembre:
      buffer.set(block.slot(1), .bool(false))
      buffer.set(block.slot(hidden + 1), .int(0))
    case .inconnu(let candidats):
      buffer.set(block.slot(hidden + 1), .int(candidats.count))
    }
    return block
  }

  private mutating func copy(_ index: Int, into block: Block, _ node: Int) {
    guard let membre = seance.membres?[index] else { return }
    designes.append((node, index))
    let own = schema.kinds[schema.person].stored
    membre.forEachValue { offset, value in
      if value.isKnown { buffer.set(block.slot(own + offset), value.slot) }
    }
    let names = own + schema.kinds[schema.member].stored
    buffer.set(block.slot(names), .string(membre.nom_complet))
  }
}
