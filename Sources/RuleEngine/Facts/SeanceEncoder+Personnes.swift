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
    guard let membres = seance.membres, membres.indices.contains(index) else { return }
    designes.append((node, index))
    let own = schema.kinds[schema.person].stored
    withUnsafeMutablePointer(to: &self) { encoder in
      membres[index].visitFields(MembreCopy(encoder, from: block.slot(own)))
    }
    let names = own + schema.kinds[schema.member].stored
    buffer.set(block.slot(names), .string(annuaire.nomsComplets[index]))
  }
}

/// Writes the fields of a member, all of them scalars, where a person designates him.
private final class MembreCopy: FieldVisitor {
  private let encoder: UnsafeMutablePointer<SeanceEncoder>
  private let start: Int

  init(_ encoder: UnsafeMutablePointer<SeanceEncoder>, from start: Int) {
    self.encoder = encoder
    self.start = start
  }

  private func write(_ value: SlotValue, at index: Int) {
    encoder.pointee.buffer.set(start + index, value)
  }

  func unknown(at index: Int) {}
  func boolean(_ value: Bool, at index: Int) { write(.bool(value), at: index) }
  func integer(_ value: Int, at index: Int) { write(.int(value), at: index) }
  func text(_ value: String, at index: Int) { write(.string(value), at: index) }
  func date(_ value: Jour, at index: Int) { write(.string(value.description), at: index) }
  func other(_ value: FieldValue, at index: Int) { write(value.slot, at: index) }
  func object(_ entity: some Entity, at index: Int) {}
  func list(_ items: [some EntityValue], at index: Int) {}
}
