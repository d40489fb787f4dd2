import LuaHost
import TestSupport

/// A random record of the types of `Sample`, members with a rank, of few different values.
struct DrawnRecord {
  static let types = Sample.types.enumerated().map { index, type in
    index == 1 ? RecordType("Membre", fields: type.fields + [RecordField("rang")]) : type
  }

  private(set) var buffer = RecordBuffer(types: types)
  let arguments: [LuaArgument]

  /// - Parameter isTold: whether every fact is told.
  init(from random: inout SeededGenerator, isTold: Bool = false) {
    func value(_ values: [SlotValue]) -> SlotValue {
      !isTold && random.below(6) == 0 ? .stop : values[random.below(values.count)]
    }
    let (root, other) = (buffer.object(0), buffer.object(1))
    arguments = [.object(root), .object(other)]
    buffer.set(root.slot(0), value([.string("Échenon"), .string("Losne"), .string("")]))
    buffer.set(root.slot(1), value([.int(3), .int(5), .double(5), .int(0)]))
    buffer.set(root.slot(4), value([.int(1), .int(2)]), presumed: random.below(2) == 0)
    buffer.set(other.slot(0), value([.string("A"), .string(String(repeating: "B", count: 60))]))
    buffer.set(other.slot(1), value([.bool(true), .bool(false)]))
    buffer.set(other.slot(2), value([.int(1), .int(2)]))
    buffer.set(root.slot(3), .nullObject(2))
    if random.below(3) > 0 {
      let convocation = buffer.object(2)
      buffer.set(convocation.slot(0), value([.string("2024-01-02"), .string("2024-02-03")]))
      buffer.set(convocation.slot(1), value([.int(1), .int(2)]))
      buffer.set(convocation.slot(2), .nullObject(3))
      buffer.set(convocation.slot(3), value([.string("papier"), .string("courriel")]))
      buffer.set(root.slot(3), .object(convocation))
    }
    let membres = buffer.list(count: random.below(7))
    buffer.set(root.slot(2), .list(membres))
    var blocks = [other]
    for item in 0..<membres.count {
      if random.below(3) > 0 {
        let membre = buffer.object(1)
        buffer.set(membre.slot(0), value([.string("A"), .string("B")]))
        buffer.set(membre.slot(1), value([.bool(true), .bool(false)]))
        buffer.set(membre.slot(2), value([.int(1), .int(2)]))
        blocks.append(membre)
      }
      buffer.set(membres.slot(item), .object(blocks[random.below(blocks.count)]))
    }
  }
}
