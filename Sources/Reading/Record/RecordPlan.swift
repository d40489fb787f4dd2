import Deliberation

/// The schemas that a record may hold, made ready for reading: keys by their bytes, types by
/// what to do with them. Worked out once, from the description of `Seance`.
struct RecordPlan: Sendable {
  private(set) var entities: [EntityPlan] = []
  private var indices: [ObjectIdentifier: Int] = [:]

  static let seance = RecordPlan(root: Seance.self)
  /// The same where `id` may also be a number: other programs count their records.
  static let line = RecordPlan(root: Seance.self, identifiedBy: "id")

  /// The plan of `root`, at index 0, and of all that it holds.
  ///
  /// - Parameter identifier: the field of `root` that is a text or a number, kept as it is written.
  init<Root: Entity>(root: Root.Type, identifiedBy identifier: String? = nil) {
    _ = index(of: root)
    guard let field = identifier.flatMap({ entities[0].keys.index(of: $0.utf8) }) else { return }
    var shapes = entities[0].shapes
    shapes[field] = .identifier
    entities[0] = EntityPlan(type: root, shapes: shapes)
  }

  private mutating func index<E: Entity>(of type: E.Type) -> Int {
    if let known = indices[ObjectIdentifier(type)] { return known }
    let index = entities.count
    indices[ObjectIdentifier(type)] = index
    // Its place is taken first: an entity may hold itself.
    entities.append(EntityPlan(type: type, shapes: []))
    entities[index] = EntityPlan(type: type, shapes: E.infos.map { shape(of: $0.type) })
    return index
  }

  private mutating func shape(of type: FieldType) -> Shape {
    switch type {
    case .boolean: .boolean
    case .integer: .integer
    case .number: .number
    case .text: .text
    case .date: .date
    case .time: .time
    case .euros: .euros
    case .person: .person
    case .scalar: .scalar
    case .choice(let words): .choice(ByteTable(words), words.map { .text($0) })
    case .object(let entity): .object(index(of: entity))
    case .list(let item): .list(shape(of: item))
    case .map(let value): .map(shape(of: value))
    }
  }
}

/// `FieldType`, with what reading it needs.
indirect enum Shape: Sendable {
  case boolean
  case integer
  case number
  case text
  /// A text or a number.
  case identifier
  case date
  case time
  case euros
  case person
  case scalar
  /// The words, and each of them as a value.
  case choice(ByteTable, [FieldValue])
  /// Index in the plan.
  case object(Int)
  case list(Shape)
  case map(Shape)
}

/// How to read one entity.
final class EntityPlan: Sendable {
  let type: any Entity.Type
  let name: String
  let keys: ByteTable
  let shapes: [Shape]
  /// One bit for each field that a record must have.
  let required: UInt64

  init<E: Entity>(type: E.Type, shapes: [Shape]) {
    let infos = E.infos
    precondition(infos.count <= 64, "\(E.name) has more fields than a word has bits")
    self.type = type
    self.shapes = shapes
    name = E.name
    keys = ByteTable(infos.map(\.name))
    required = infos.indices.reduce(0) { $0 | (infos[$1].isRequired ? 1 << UInt64($1) : 0) }
  }
}
