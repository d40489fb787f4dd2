import LuaHost

extension RecordBuffer {
  /// Writes `p`: every parameter as it reads on the date. Its object.
  mutating func write(_ lus: ParametresLus, _ law: LawSchema) -> Block {
    let root = object(law.racine)
    for (rang, groupe) in law.groupes.enumerated() {
      let block = object(groupe.type)
      let sources = object(groupe.sources)
      set(root.slot(rang), .object(block))
      set(block.slot(groupe.parametres.count), .object(sources))
    }
    for index in lus.resolutions.indices {
      write(lus.resolutions[index], at: law.places[index], of: root)
    }
    return root
  }

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
