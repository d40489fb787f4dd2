import Deliberation
import LuaHost

/// Where the derived fields of one entity are written.
struct DerivedBlock {
  let block: Block
  let kind: Int
  let node: Int
  /// The index of the entity in the list that holds it.
  let label: Int
}

extension SeanceEncoder {
  /// Writes the facts worked out from others, after the stored fields of an entity.
  mutating func writeDerived(_ place: DerivedBlock) {
    let count = schema.kinds[place.kind].derived.count
    guard count > 0 else { return }
    map.reserveDerives(place.node, count: count)
    switch place.kind {
    case schema.member: writeMember(place)
    case schema.assembly: set(place, "strate", seance.assemblee.strate) { .string($0) }
    case schema.item:
      writePresences(place, item: place.label)
      set(place, "suffrages_exprimes", exprimes(place.label)) { .int($0) }
    case schema.root:
      buffer.set(place.block.slot(schema.kinds[place.kind].infos.count), .int(annuaire.personnes))
      writePresences(place, item: nil)
      set(place, "jours_francs", seance.jours_francs) { .int($0) }
      let blocks = membres
      set(place, "maire", seance.maire(annuaire)) {
        blocks.indices.contains($0) ? .object(blocks[$0]) : .stop
      }
    default: break
    }
  }

  private mutating func writeMember(_ place: DerivedBlock) {
    let noms = annuaire.nomsComplets
    set(
      place, schema.memberName, .string(noms.indices.contains(place.label) ? noms[place.label] : "")
    )
    let identite = identites.indices.contains(place.label) ? identites[place.label] : place.label
    buffer.set(place.block.slot(schema.kinds[place.kind].infos.count), .int(identite))
  }

  private func exprimes(_ index: Int) -> Derive<Int> {
    guard let vote = seance.deliberations?[index].vote, let pour = vote.pour,
      let contre = vote.contre
    else { return .inconnu(["deliberations[\(index)].vote"]) }
    return .connu(pour + contre)
  }

  private mutating func writePresences(_ place: DerivedBlock, item: Int?) {
    let presences = presences(item)
    let pouvoirs = item.flatMap { procurationsPropres[$0] } ?? procurations
    set(place, "nb_presents", presences.nombre) { .int($0) }
    set(place, "nb_distance", presences.nombreADistance) { .int($0) }
    set(place, "nb_votants_max", presences.votantsMax, from: presences.nombre) { .int($0) }
    set(place, "presents_ouverture", presences.ouverture, membres)
    set(place, "presents_vote", presences.vote, membres)
    set(place, "pouvoirs", presences.pouvoirs, pouvoirs)
  }

  private mutating func presences(_ item: Int?) -> Presences {
    if let item, !Presences.restent(seance, aLItem: item) {
      return Presences(seance, annuaire, item: item, presentsFixes: hypotheses.presents)
    }
    if let ouverture { return ouverture }
    let presences = Presences(seance, annuaire, presentsFixes: hypotheses.presents)
    ouverture = presences
    return presences
  }

  /// Writes `fact`; where it is disputed, the numbers of présents it comes `from` are tried.
  private mutating func set<Value: Sendable>(
    _ place: DerivedBlock, _ name: String, _ fact: Derive<Value>, from presents: Derive<Int>? = nil,
    _ slotValue: (Value) -> SlotValue
  ) {
    guard let offset = schema.kinds[place.kind].derived[name] else { return }
    switch fact {
    case .connu(let value): set(place, offset, slotValue(value))
    case .conteste(let values):
      var tried = values.compactMap { $0 as? Int }
      if case .conteste(let presents) = presents { tried = presents }
      map.attentes[place.block.slot(offset)] = .presents(tried)
    case .inconnu(let manquants): map.attentes[place.block.slot(offset)] = .derive(manquants)
    }
  }

  private mutating func set(_ place: DerivedBlock, _ offset: Int, _ value: SlotValue) {
    buffer.set(place.block.slot(offset), value)
    let derived = offset - schema.kinds[place.kind].stored
    switch value {
    case .int(let number): map.derive(place.node, derived, .entier(number))
    case .string(let text): map.derive(place.node, derived, .texte(text))
    case .list(let block): map.derive(place.node, derived, .entier(block.count))
    default: break
    }
  }

  /// A list of blocks that stand elsewhere.
  private mutating func set(
    _ place: DerivedBlock, _ name: String, _ fact: Derive<[Int]>, _ blocks: [Block]
  ) {
    guard case .connu(let indexes) = fact else {
      set(place, name, fact.map(\.count)) { _ in .stop }
      return
    }
    let list = buffer.list(count: indexes.count)
    _ = map.add(list.start, parent: place.node, label: 0, kind: nil)
    for (position, index) in indexes.enumerated() where blocks.indices.contains(index) {
      buffer.set(list.slot(position), .object(blocks[index]))
    }
    set(place, name, .connu(list)) { .list($0) }
  }
}
