import Deliberation
import LuaHost

/// Writes entities into the record of an encoder, field by field.
final class EntityWriter: FieldVisitor {
  /// What is being written: an object, or a list.
  private struct Frame {
    let start: Int
    let node: Int
    let singularites: Singularites?
    /// What is told of each field of an object.
    var fields: [StoredField] = []
    /// Of a list, the kind of its items.
    var items: Int?
  }

  private let encoder: UnsafeMutablePointer<SeanceEncoder>
  private var frame: Frame
  /// The blocks of the items of the list that is being written.
  private var blocks: [Block] = []

  /// - Parameter encoder: stays where it is as long as the writer serves.
  init(_ encoder: UnsafeMutablePointer<SeanceEncoder>) {
    self.encoder = encoder
    frame = Frame(start: 0, node: -1, singularites: nil)
  }

  /// Writes the séance.
  func write(_ seance: Seance, _ singularites: Singularites?) -> Block {
    write(seance, kind: encoder.pointee.schema.root, label: 0, singularites)
  }

  private func write(
    _ entity: some Entity, kind: Int, label: Int, _ singularites: Singularites?
  ) -> Block {
    let outer = frame
    let (block, node) = encoder.pointee.open(kind: kind, parent: outer.node, label: label)
    frame = Frame(
      start: block.start, node: node, singularites: singularites,
      fields: encoder.pointee.schema.kinds[kind].fields)
    entity.visitFields(self)
    frame = outer
    encoder.pointee.writeDerived(
      DerivedBlock(block: block, kind: kind, node: node, label: label))
    return block
  }

  func unknown(at index: Int) {
    guard frame.items == nil else { return }
    if frame.fields[index].isPlain, frame.singularites == nil { return }
    if isSettled(.stop, at: index) { return }
    encoder.pointee.writeUnknown(frame.fields[index], frame.start + index)
  }

  func boolean(_ value: Bool, at index: Int) { scalar(.bool(value), at: index) }
  func integer(_ value: Int, at index: Int) { scalar(.int(value), at: index) }
  func text(_ value: String, at index: Int) { scalar(.string(value), at: index) }
  func date(_ value: Jour, at index: Int) { scalar(.string(value.description), at: index) }

  func other(_ value: FieldValue, at index: Int) {
    guard case .person(let personne) = value else { return scalar(value.slot, at: index) }
    if isSettled(.stop, at: index) { return }
    hold(encoder.pointee.write(personne, parent: frame.node, label: index), at: index)
  }

  func object(_ entity: some Entity, at index: Int) {
    if isSettled(.stop, at: index) { return }
    let kind = frame.items ?? frame.fields[index].child ?? 0
    hold(write(entity, kind: kind, label: index, frame.singularites?[index]), at: index)
  }

  func list(_ items: [some EntityValue], at index: Int) {
    guard frame.items == nil, !isSettled(.stop, at: index) else { return }
    let (outer, outerBlocks) = (frame, blocks)
    let block = encoder.pointee.buffer.list(count: items.count)
    let node = encoder.pointee.map.add(block.start, parent: outer.node, label: index, kind: nil)
    frame = Frame(
      start: block.start, node: node, singularites: outer.singularites?[index],
      items: outer.fields[index].child ?? 0)
    blocks = []
    items.withUnsafeBufferPointer { items in
      for item in items.indices { items[item].visit(self, at: item) }
    }
    encoder.pointee.keep(blocks, outer.fields[index], outer.node)
    (frame, blocks) = (outer, outerBlocks)
    encoder.pointee.buffer.set(outer.start + index, .list(block))
  }

  private func scalar(_ value: SlotValue, at index: Int) {
    if isSettled(value, at: index) { return }
    encoder.pointee.buffer.set(frame.start + index, value)
  }

  private func hold(_ block: Block, at index: Int) {
    if frame.items != nil { blocks.append(block) }
    encoder.pointee.buffer.set(frame.start + index, .object(block))
  }

  /// Whether the text disputes the field, or a value is tried for it. Of a list, its items are not.
  private func isSettled(_ value: SlotValue, at index: Int) -> Bool {
    guard let singularites = frame.singularites, frame.items == nil,
      let singularite = singularites[index]
    else { return false }
    return encoder.pointee.settle(frame.start + index, value, singularite)
  }
}
