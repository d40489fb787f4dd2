import Deliberation

/// The words of a record: every text that it tells, for a document without text of its own.
struct SearchedWords {
  private(set) var text = ""

  /// What the register itself says, or where facts stand, is no word of the act.
  private static let aside: Set = ["id", "extraits", "corrections", "non_places"]

  init(of seance: Seance) {
    for (index, info) in Seance.infos.enumerated() where !Self.aside.contains(info.name) {
      add(seance.value(at: index))
    }
  }

  private mutating func add(_ value: FieldValue) {
    switch value {
    case .text(let text): add(text)
    case .person(let person): add(person.ecrit)
    case .list(let items): for item in items { add(item) }
    case .object(let entity): entity.forEachValue { _, value in add(value) }
    case .unknown, .boolean, .integer, .number, .date, .time, .euros, .map: break
    }
  }

  private mutating func add(_ words: String) {
    if !text.isEmpty { text += "\n" }
    text += words
  }
}
