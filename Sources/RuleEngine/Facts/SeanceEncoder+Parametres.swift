import Deliberation
import LuaHost

extension SeanceEncoder {
  /// Writes `p`: every parameter as it reads on `date`.
  mutating func writeParametres(date: Jour?) -> Block {
    let root = buffer.object(law.racine)
    for (index, groupe) in law.groupes.enumerated() {
      let block = buffer.object(groupe.type)
      let sources = buffer.object(groupe.sources)
      buffer.set(root.slot(index), .object(block))
      buffer.set(block.slot(groupe.parametres.count), .object(sources))
      for (offset, parametre) in groupe.parametres.enumerated() {
        write(parametre, date, block.slot(offset), source: sources.slot(offset))
      }
    }
    return root
  }

  private mutating func write(
    _ parametre: Parametre, _ date: Jour?, _ slot: Int, source: Int
  ) {
    guard let date else {
      map.attentes[slot] = .sansDate
      return
    }
    if let lu = hypotheses.parametre(parametre.nom) { return write(lu, slot, source) }
    switch parametre.resolution(au: date, population: seance.assemblee.population) {
    case .valeur(let lu): write(lu, slot, source)
    case .conteste(let lus): map.attentes[slot] = .parametre(lus)
    case .parPopulation(let tranches): map.attentes[slot] = .parPopulation(tranches)
    case .sansObjet: map.attentes[slot] = .horsFenetre(parametre.nom)
    }
  }

  private mutating func write(_ lu: ParametreLu, _ slot: Int, _ source: Int) {
    map.parametres[slot] = lu
    buffer.set(slot, lu.valeur.fieldValue.slot)
    if let text = lu.source { buffer.set(source, .string(text)) }
  }
}
