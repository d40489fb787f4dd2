import Deliberation
import LuaHost

extension SeanceEncoder {
  /// Writes the facts worked out from others, after the stored fields of `entity`.
  mutating func writeDerived(of entity: any Entity, in block: Block, node: Int, label: Int) {
    let writer = DerivedBlock(block: block, kind: schema.index(type(of: entity).name), node: node)
    switch entity {
    case let membre as Membre:
      set(writer, "nom_complet", .connu(membre.nom_complet)) { .string($0) }
      buffer.set(block.slot(schema.kinds[writer.kind].infos.count), .int(identite(label)))
    case let assemblee as Assemblee:
      set(writer, "strate", assemblee.strate) { .string($0) }
    case let item as Deliberation:
      writePresences(writer, item: label)
      set(writer, "suffrages_exprimes", exprimes(item.vote, label)) { .int($0) }
    case let seance as Seance:
      writePresences(writer, item: nil)
      set(writer, "jours_francs", seance.jours_francs) { .int($0) }
      let blocks = membres
      set(writer, "maire", seance.maire(annuaire)) { .object(blocks[$0]) }
    default: break
    }
  }

  private func identite(_ index: Int) -> Int {
    annuaire.identites.indices.contains(index) ? annuaire.identites[index] : index
  }

  private func exprimes(_ vote: Vote?, _ index: Int) -> Derive<Int> {
    guard let pour = vote?.pour, let contre = vote?.contre else {
      return .inconnu(["deliberations[\(index)].vote"])
    }
    return .connu(pour + contre)
  }

  private mutating func writePresences(_ writer: DerivedBlock, item: Int?) {
    let presences = Presences(seance, annuaire, item: item, presentsFixes: hypotheses.presents)
    let members = membres
    let pouvoirs = item.flatMap { procurationsPropres[$0] } ?? procurations
    set(writer, "nb_presents", presences.nombre) { .int($0) }
    set(writer, "nb_distance", presences.nombreADistance) { .int($0) }
    set(writer, "nb_votants_max", presences.votantsMax) { .int($0) }
    set(writer, "presents_ouverture", presences.ouverture, members)
    set(writer, "presents_vote", presences.vote, members)
    set(writer, "pouvoirs", presences.pouvoirs, pouvoirs)
  }

  private mutating func set<Value: Sendable>(
    _ writer: DerivedBlock, _ name: String, _ fact: Derive<Value>,
    _ slotValue: (Value) -> SlotValue
  ) {
    guard let offset = schema.kinds[writer.kind].infos.firstIndex(where: { $0.name == name })
    else { return }
    let slot = writer.block.slot(offset)
    switch fact {
    case .connu(let value): set(slot, slotValue(value))
    case .conteste(let values): map.attentes[slot] = .presents(values.compactMap { $0 as? Int })
    case .inconnu(let manquants): map.attentes[slot] = .derive(manquants)
    }
  }

  private mutating func set(_ slot: Int, _ value: SlotValue) {
    buffer.set(slot, value, presumed: false)
    switch value {
    case .int(let number): derives[slot] = .entier(number)
    case .string(let text): derives[slot] = .texte(text)
    case .list(let block): derives[slot] = .entier(block.count)
    default: break
    }
  }

  /// A list of blocks that stand elsewhere.
  private mutating func set(
    _ writer: DerivedBlock, _ name: String, _ fact: Derive<[Int]>, _ blocks: [Block]
  ) {
    guard case .connu(let indexes) = fact else {
      set(writer, name, fact.map(\.count)) { _ in .stop }
      return
    }
    let list = buffer.list(count: indexes.count)
    _ = map.add(list.start, parent: writer.node, label: 0, kind: nil)
    for (position, index) in indexes.enumerated() where blocks.indices.contains(index) {
      buffer.set(list.slot(position), .object(blocks[index]))
    }
    set(writer, name, .connu(list)) { .list($0) }
  }
}

/// Where the derived fields of one entity are written.
private struct DerivedBlock {
  let block: Block
  let kind: Int
  let node: Int
}
