import Deliberation

/// The words of a record: every text that it tells, for a document without text of its own.
struct SearchedWords {
  private(set) var text = ""

  /// What the register itself says, or where facts stand, is no word of the act.
  private static let aside: Set = ["id", "extraits", "corrections", "non_places"]
  /// Whether each field of a séance has words.
  private static let isWords = Seance.infos.map { !aside.contains($0.name) }

  init(of seance: Seance) {
    seance.forEachValue { index, value in
      if Self.isWords[index] { add(value) }
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
