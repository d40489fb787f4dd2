import Deliberation
import LuaHost

/// Finds the fact that a slot of an encoded séance stands for.
struct FactMap {
  /// One block of slots: an object, a list, or a person.
  struct Node {
    let start: Int
    let parent: Int
    /// The field of the parent, or the index in it when the parent is a list.
    let label: Int
    /// The record type; nil for a list.
    let kind: Int?
    /// For a person: the node of the member whom the words designate.
    var membre: Int?
    /// Where its derived facts start in `derives`.
    var derives = 0
  }

  private(set) var nodes: [Node] = []
  var attentes: [Int: Attente] = [:]
  /// The derived scalars of each node; for a list, how many items it has.
  private var derives: [Scalaire?] = []
  private let schema = FactSchema.seance

  /// Adds the block that starts at `start`. Blocks come in ascending order. Returns its node.
  mutating func add(_ start: Int, parent: Int, label: Int, kind: Int?) -> Int {
    nodes.append(Node(start: start, parent: parent, label: label, kind: kind))
    return nodes.count - 1
  }

  /// Makes room for the derived facts of `node`, none known yet.
  mutating func reserveDerives(_ node: Int, count: Int) {
    nodes[node].derives = derives.count
    derives.append(contentsOf: repeatElement(nil, count: count))
  }

  /// Tells the derived fact of `node` that stands at `offset` among its derived ones.
  mutating func derive(_ node: Int, _ offset: Int, _ value: Scalaire) {
    derives[nodes[node].derives + offset] = value
  }

  /// The value of a derived fact; nil for the others.
  func derive(_ fact: FactID) -> Scalaire? {
    let node = nodes[node(at: fact.slot)]
    guard let kind = node.kind, kind != schema.person else { return nil }
    let offset = fact.slot - node.start - schema.kinds[kind].stored
    guard offset >= 0, offset < schema.kinds[kind].derived.count else { return nil }
    return derives[node.derives + offset]
  }

  mutating func designe(_ node: Int, membre: Int) {
    nodes[node].membre = membre
  }

  /// The path of a fact, and what is told of its field. O(log blocks + depth).
  func place(of fact: FactID) -> Place {
    let index = node(at: fact.slot)
    let node = nodes[index]
    let offset = fact.slot - node.start
    guard let kind = node.kind else {
      return Place(steps: steps(index) + [.index(offset)], info: nil)
    }
    if kind == schema.person { return place(inPerson: index, offset) }
    return below(fact, steps(index), kind, offset)
  }

  private func place(inPerson index: Int, _ offset: Int) -> Place {
    let own = schema.kinds[schema.person].stored
    guard offset >= own, let membre = nodes[index].membre else {
      return Place(steps: steps(index), info: nil)
    }
    let info = schema.kinds[schema.member].infos[offset - own]
    return Place(steps: steps(membre) + [.field(info.name, offset - own)], info: info)
  }

  /// Follows the fields below a null object.
  private func below(
    _ fact: FactID, _ base: [Place.Step], _ kind: Int, _ offset: Int
  ) -> Place {
    var (steps, kind, offset) = (base, kind, offset)
    var info = schema.kinds[kind].infos[offset]
    steps.append(.field(info.name, offset))
    for part in [fact.path.0, fact.path.1] where part > 0 {
      guard case .object(let entity) = info.type else { break }
      kind = schema.index(entity.name)
      offset = Int(part) - 1
      info = schema.kinds[kind].infos[offset]
      steps.append(.field(info.name, offset))
    }
    return Place(steps: steps, info: info)
  }

  private func steps(_ index: Int) -> [Place.Step] {
    let node = nodes[index]
    guard node.parent >= 0 else { return [] }
    let parent = nodes[node.parent]
    guard let kind = parent.kind else { return steps(node.parent) + [.index(node.label)] }
    let name = schema.kinds[kind].infos[node.label].name
    return steps(node.parent) + [.field(name, node.label)]
  }

  /// The node of what stands in the field, or in the item, `label` of a node. O(blocks).
  func child(of node: Int, _ label: Int) -> Int? {
    let isList = nodes[node].kind == nil
    return nodes.indices.dropFirst(node + 1).first {
      nodes[$0].parent == node && nodes[$0].label == label && (isList || isStored($0))
    }
  }

  /// Lists of derived facts bear the label 0 and are no field.
  private func isStored(_ node: Int) -> Bool {
    guard let kind = nodes[nodes[node].parent].kind else { return true }
    return nodes[node].kind != nil || schema.kinds[kind].infos[nodes[node].label].type.isList
  }

  /// The node of the block that starts at `slot`, or holds it.
  func node(at slot: Int) -> Int {
    var (low, high) = (0, nodes.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if nodes[middle].start <= slot { low = middle } else { high = middle }
    }
    return low
  }
}
