import Deliberation
import LuaHost

/// A séance and the parameters of its date, as rules read them.
struct EncodedSeance {
  let buffer: RecordBuffer
  let seance: Block
  let deliberations: [Block]
  let parametres: Block
  let map: FactMap
  /// The record that was encoded, with the hypotheses in place.
  let valeurs: Seance
  /// The derived scalars, by slot; for a list, how many items it has.
  let derives: [Int: Scalaire]
  /// The range of populations that is supposed; nil when none is.
  let hypothesesPopulation: ClosedRange<Int>?
}

/// Writes a séance into a record buffer. O(fields of the séance).
struct SeanceEncoder {
  let law: LawSchema
  let contestes: [String: [Scalaire]]
  let hypotheses: [Hypothese]
  let seance: Seance
  let annuaire: Annuaire
  var buffer: RecordBuffer
  var map = FactMap()
  var derives: [Int: Scalaire] = [:]
  var membres: [Block] = []
  var procurations: [Block] = []
  var deliberations: [Block] = []
  /// Blocks of the procurations that each item prints for itself, by index of the item.
  var procurationsPropres: [Int: [Block]] = [:]
  /// Nodes of persons, and the index of the member whom each designates.
  var designes: [(node: Int, index: Int)] = []
  /// The délibération being written.
  var item: Deliberation?
  let schema = FactSchema.seance

  /// - Parameter contestes: the values between which the places of the text disagree, by path.
  init(
    _ seance: Seance, law: LawSchema, contestes: [String: [Scalaire]], hypotheses: [Hypothese]
  ) {
    self.law = law
    self.contestes = contestes
    self.hypotheses = hypotheses
    self.seance = Presomptions.complete(seance, hypotheses)
    annuaire = Annuaire(self.seance)
    buffer = RecordBuffer(types: law.types)
  }

  /// The séance, and its parameters as of `date` (that of the séance when nil).
  mutating func encode(date: Jour?) -> EncodedSeance {
    let root = write(seance, parent: -1, label: 0)
    for (node, index) in designes where membres.indices.contains(index) {
      map.designe(node, membre: map.node(at: membres[index].start))
    }
    let parametres = writeParametres(date: date ?? seance.date)
    return EncodedSeance(
      buffer: buffer, seance: root, deliberations: deliberations, parametres: parametres,
      map: map, valeurs: seance, derives: derives,
      hypothesesPopulation: hypotheses.population)
  }

  mutating func write(_ entity: any Entity, parent: Int, label: Int) -> Block {
    let kind = schema.index(type(of: entity).name)
    let block = buffer.object(kind)
    let node = map.add(block.start, parent: parent, label: label, kind: kind)
    let infos = schema.kinds[kind].infos
    if let deliberation = entity as? Deliberation { item = deliberation }
    for index in 0..<schema.kinds[kind].stored {
      write(entity.value(at: index), info: infos[index], in: block, node: node, at: index)
    }
    writeDerived(of: entity, in: block, node: node, label: label)
    return block
  }

  private mutating func write(
    _ value: FieldValue, info: FieldInfo, in block: Block, node: Int, at index: Int
  ) {
    let slot = block.slot(index)
    if !contestes.isEmpty || !hypotheses.isEmpty, settle(slot, value, info) { return }
    switch value {
    case .unknown: writeUnknown(info, slot)
    case .object(let entity):
      buffer.set(slot, .object(write(entity, parent: node, label: index)))
    case .list(let items):
      buffer.set(slot, .list(write(items, parent: node, label: index, field: info.name)))
    case .person(let personne):
      buffer.set(slot, .object(write(personne, parent: node, label: index)))
    default: buffer.set(slot, value.slot)
    }
  }

  /// Disputed places stop the run; a value that is only tried reads as a presumed one.
  private mutating func settle(_ slot: Int, _ value: FieldValue, _ info: FieldInfo) -> Bool {
    let chemin = map.place(of: FactID(slot: slot)).chemin
    if info.name == "population", let range = hypotheses.population {
      guard Strate.contenant(range.lowerBound) != Strate.contenant(range.upperBound) else {
        buffer.set(slot, .int(range.lowerBound), presumed: true)
        return true
      }
      map.attentes[slot] = .population(range)
      return true
    }
    if hypotheses.contains(where: { $0.chemin == chemin }) {
      guard value.slot != .stop else { return false }
      buffer.set(slot, value.slot, presumed: true)
      return true
    }
    guard let valeurs = contestes[chemin] else { return false }
    map.attentes[slot] = .conteste(valeurs)
    return true
  }

  private mutating func writeUnknown(_ info: FieldInfo, _ slot: Int) {
    if case .object(let entity) = info.type {
      buffer.set(slot, .nullObject(schema.index(entity.name)))
    } else if let presumed = info.presumed, estPresume(info.name) {
      buffer.set(slot, presumed.slot, presumed: true)
    } else if info.name == "procurations", let none = seance.procurationsPresumees,
      none.isEmpty, item == nil
    {
      buffer.set(slot, .list(buffer.list(count: 0)), presumed: true)
    } else if info.name == "population" {
      map.attentes[slot] = .population(0...Presomptions.populationMax)
    }
  }

  private func estPresume(_ nom: String) -> Bool {
    switch nom {
    case "premiere_reunion": seance.session != .installation
    case "mode": !(item?.nature?.estElection ?? false)
    default: true
    }
  }

  private mutating func write(
    _ items: [FieldValue], parent: Int, label: Int, field: String
  ) -> Block {
    let block = buffer.list(count: items.count)
    let node = map.add(block.start, parent: parent, label: label, kind: nil)
    var blocks: [Block] = []
    for (index, item) in items.enumerated() {
      switch item {
      case .object(let entity): blocks.append(write(entity, parent: node, label: index))
      case .person(let personne): blocks.append(write(personne, parent: node, label: index))
      default: buffer.set(block.slot(index), item.slot)
      }
    }
    for (index, object) in blocks.enumerated() { buffer.set(block.slot(index), .object(object)) }
    keep(blocks, field, parent)
    return block
  }

  private mutating func keep(_ blocks: [Block], _ field: String, _ parent: Int) {
    let isRoot = map.nodes[parent].parent < 0
    switch field {
    case "membres": membres = blocks
    case "deliberations": deliberations = blocks
    case "procurations" where isRoot: procurations = blocks
    case "procurations": procurationsPropres[map.nodes[parent].label] = blocks
    default: break
    }
  }
}

extension FieldValue {
  /// How the value reads in Lua: dates and hours as text, amounts in euros.
  var slot: SlotValue {
    switch self {
    case .boolean(let value): .bool(value)
    case .integer(let value): .int(value)
    case .number(let value): .double(value)
    case .text(let value): .string(value)
    case .date(let value): .string(value.description)
    case .time(let value): .string(value.description)
    case .euros(let value):
      value.centimes % 100 == 0 ? .int(value.centimes / 100) : .double(Double(value.centimes) / 100)
    case .unknown, .object, .list, .map, .person: .stop
    }
  }
}

extension Deliberation.Nature {
  /// Whether the vote is secret unless told otherwise (CGCT L2121-21).
  var estElection: Bool {
    [.election_maire, .election_adjoints, .nomination].contains(self)
  }
}
