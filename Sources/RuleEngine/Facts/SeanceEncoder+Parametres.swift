import Deliberation
import LuaHost

extension SeanceEncoder {
  /// Writes `p`: every parameter as it reads on the date.
  mutating func writeParametres() -> Block {
    let root = buffer.object(law.racine)
    var index = 0
    for (rang, groupe) in law.groupes.enumerated() {
      let block = buffer.object(groupe.type)
      let sources = buffer.object(groupe.sources)
      buffer.set(root.slot(rang), .object(block))
      buffer.set(block.slot(groupe.parametres.count), .object(sources))
      for offset in groupe.parametres.indices {
        write(lus.resolutions.isEmpty ? nil : lus.resolutions[index], block, sources, offset)
        index += 1
      }
    }
    return root
  }

  private mutating func write(
    _ resolution: Resolution?, _ block: Block, _ sources: Block, _ offset: Int
  ) {
    guard case .valeur(let lu)? = resolution else { return }
    buffer.set(block.slot(offset), lu.valeur.fieldValue.slot)
    if let text = lu.source { buffer.set(sources.slot(offset), .string(text)) }
  }
}
