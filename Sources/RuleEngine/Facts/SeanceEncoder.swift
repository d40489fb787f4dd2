import Deliberation
import LuaHost

/// Writes a séance into a record buffer. O(fields of the séance).
struct SeanceEncoder {
  let law: LawSchema
  let hypotheses: [Hypothese]
  let singularites: Singularites
  let seance: Seance
  let annuaire: Annuaire
  /// A number for each entry of `membres`, the same for the same person.
  let identites: [Int]
  let lus: ParametresLus
  /// `p`, which stands before the séance in the record; nil for an act of the register.
  let parametres: Block?
  var buffer: RecordBuffer
  var map = FactMap()
  var membres: [Block] = []
  var procurations: [Block] = []
  var deliberations: [Block] = []
  /// Blocks of the procurations that each item prints for itself, by index of the item.
  var procurationsPropres: [Int: [Block]] = [:]
  /// Nodes of persons, and the index of the member whom each designates.
  var designes: [(node: Int, index: Int)] = []
  /// What the item being written decides; nil before the first.
  private var nature: Deliberation.Nature??
  /// The presences of the opening, once they are worked out.
  var ouverture: Presences?
  let schema = FactSchema.seance

  /// - Parameters:
  ///   - contestes: what the places of the text disagree on.
  ///   - base: the same séance under no hypothesis, to take from it what is the same.
  init(
    _ seance: Seance, _ droit: DroitDuJour, date: Jour?, contestes: Singularites,
    hypotheses: [Hypothese], base: EncodedSeance?
  ) {
    law = droit.law
    self.hypotheses = hypotheses
    singularites = hypotheses.isEmpty ? contestes : contestes.avec(hypotheses)
    let complete = Presomptions.complete(seance, hypotheses)
    self.seance = complete
    annuaire = Self.annuaire(complete, base)
    identites = annuaire.identites
    let (date, ressort) = (date ?? complete.date, complete.assemblee.ressort)
    if hypotheses.isEmpty {
      let page = droit.page(au: date, ressort)
      lus = ParametresLus(law, date: date, ressort, page.resolutions)
      (buffer, parametres) = (page.buffer, page.parametres)
    } else {
      let known = base?.lus ?? ParametresLus(law, date: date, ressort)
      lus = known.sous(hypotheses, date: date, ressort)
      buffer = law.emptyRecord
      parametres = buffer.write(lus, law)
    }
  }

  /// Another act than the one that `encoder` writes, into the same record.
  ///
  /// - Parameter identites: a number for each of its members, the same for the same person in all.
  init(_ acte: Seance, identites: [Int], after encoder: SeanceEncoder) {
    self.identites = identites
    law = encoder.law
    hypotheses = []
    singularites = Singularites(contestes: acte.contestes)
    seance = Presomptions.complete(acte, [])
    annuaire = Self.annuaire(seance, nil)
    lus = encoder.lus
    parametres = nil
    buffer = encoder.law.emptyRecord
  }

  private static func annuaire(_ seance: Seance, _ base: EncodedSeance?) -> Annuaire {
    if let base, base.valeurs.membres == seance.membres,
      base.valeurs.assemblee.en_exercice == seance.assemblee.en_exercice
    {
      return base.annuaire
    }
    var annuaire = Annuaire(seance)
    annuaire.retiens(seance.mandants)
    return annuaire
  }

  /// Writes the séance after its parameters.
  mutating func encode() -> EncodedSeance {
    let root = writeSeance()
    return EncodedSeance(self, root: root)
  }

  /// Writes the séance.
  mutating func writeSeance() -> Block {
    let (seance, singularites) = (seance, singularites)
    let root = withUnsafeMutablePointer(to: &self) { encoder in
      EntityWriter(encoder).write(seance, singularites.estVide ? nil : singularites)
    }
    for (node, index) in designes where membres.indices.contains(index) {
      map.designe(node, membre: map.node(at: membres[index].start))
    }
    return root
  }

  /// The block of an entity, and its node; an item tells what is presumed of its fields.
  mutating func open(kind: Int, parent: Int, label: Int) -> (block: Block, node: Int) {
    let block = buffer.object(kind)
    if kind == schema.item { nature = .some(seance.deliberations?[label].nature) }
    return (block, map.add(block.start, parent: parent, label: label, kind: kind))
  }

  /// Disputed places stop the run; a value that is only tried reads as a presumed one.
  mutating func settle(
    _ slot: Int, _ value: SlotValue, _ singularite: Singularites
  ) -> Bool {
    if singularite.estEssaye {
      if singularite.estPopulation, let range = hypotheses.population {
        write(range, slot)
        return true
      }
      guard value != .stop else { return false }
      buffer.set(slot, value, presumed: true)
      return true
    }
    guard let valeurs = singularite.valeurs else { return false }
    map.attentes[slot] = .conteste(valeurs)
    return true
  }

  /// A range of populations that is one of CGCT L2121-2 reads as its first; a wider one stops.
  private mutating func write(_ range: ClosedRange<Int>, _ slot: Int) {
    if Strate.contenant(range.lowerBound) == Strate.contenant(range.upperBound) {
      buffer.set(slot, .int(range.lowerBound), presumed: true)
    } else {
      map.attentes[slot] = .population(range)
    }
  }

  mutating func writeUnknown(_ field: StoredField, _ slot: Int) {
    switch field.absence {
    case .unknown: break
    case .nullObject(let kind): buffer.set(slot, .nullObject(kind))
    case .presumed(let value): buffer.set(slot, value, presumed: true)
    case .firstMeeting(let value):
      if seance.session != .installation { buffer.set(slot, value, presumed: true) }
    case .mode(let value):
      if !(nature??.estElection ?? false) { buffer.set(slot, value, presumed: true) }
    case .procurations:
      guard nature == nil, let none = seance.procurationsPresumees, none.isEmpty else { return }
      buffer.set(slot, .list(buffer.list(count: 0)), presumed: true)
    case .population: map.attentes[slot] = .population(0...Presomptions.populationMax)
    }
  }

  /// The blocks of the lists that derived facts refer to.
  mutating func keep(_ blocks: [Block], _ field: StoredField, _ parent: Int) {
    let isRoot = map.nodes[parent].parent < 0
    switch field.absence {
    case .procurations where isRoot: procurations = blocks
    case .procurations: procurationsPropres[map.nodes[parent].label] = blocks
    default:
      if field.child == schema.member { membres = blocks }
      if field.child == schema.item { deliberations = blocks }
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

extension Seance {
  /// Those whom procurations name: every item asks who they are.
  fileprivate var mandants: [Personne] {
    (procurations ?? []).flatMap { [$0.mandant] + ($0.mandataire.map { [$0] } ?? []) }
  }
}
