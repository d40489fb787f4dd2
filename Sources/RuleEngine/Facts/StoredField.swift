import Deliberation
import LuaHost

/// What writing a record needs of a field: worked out once, and small.
struct StoredField: Sendable {
  /// What the field reads as when the document does not tell.
  enum Absence: Sendable {
    case unknown
    case nullObject(Int)
    case presumed(SlotValue)
    /// Presumed unless the séance is one of installation.
    case firstMeeting(SlotValue)
    /// Presumed unless the item is an election.
    case mode(SlotValue)
    case procurations
    case population
  }

  let absence: Absence
  /// Whether nothing is presumed of it: a slot never set says so.
  let isPlain: Bool
  /// The kind of the entity that the field leads to, through lists.
  let child: Int?

  init(_ info: FieldInfo, in schema: FactSchema) {
    child = info.type.entity.map { schema.index($0.name) }
    if case .object(let entity) = info.type {
      absence = .nullObject(schema.index(entity.name))
    } else if let presumed = info.presumed?.slot {
      absence = Self.presumed(presumed, info.name)
    } else {
      absence = Self.told[info.name] ?? .unknown
    }
    if case .unknown = absence { isPlain = true } else { isPlain = false }
  }

  private static let told: [String: Absence] = [
    "procurations": .procurations, "population": .population,
  ]

  private static func presumed(_ value: SlotValue, _ name: String) -> Absence {
    switch name {
    case "premiere_reunion": .firstMeeting(value)
    case "mode": .mode(value)
    default: .presumed(value)
    }
  }
}
