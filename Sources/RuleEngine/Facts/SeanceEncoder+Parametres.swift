import LuaHost

extension SeanceEncoder {
  /// Writes `p`: every parameter as it reads on the date.
  mutating func writeParametres() -> Block {
    let root = buffer.object(law.racine)
    for (rang, groupe) in law.groupes.enumerated() {
      let block = buffer.object(groupe.type)
      let sources = buffer.object(groupe.sources)
      buffer.set(root.slot(rang), .object(block))
      buffer.set(block.slot(groupe.parametres.count), .object(sources))
    }
    for index in lus.resolutions.indices {
      buffer.write(lus.resolutions[index], at: law.places[index], of: root)
    }
    return root
  }
}

extension RecordBuffer {
  /// Writes the value of a parameter, when there is one and one only, and its source.
  mutating func write(_ resolution: Resolution, at place: LawSchema.Place, of root: Block) {
    var (value, source) = (SlotValue.stop, SlotValue.stop)
    if case .valeur(let lu) = resolution {
      value = lu.valeur.fieldValue.slot
      if let text = lu.source { source = .string(text) }
    }
    set(root.slot(place.value), value)
    set(root.slot(place.source), source)
  }
}
