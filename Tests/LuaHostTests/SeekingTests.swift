import LuaHost
import Testing

/// Items are sought, compared and counted by a field.
@Suite struct SeekingTests {
  private static let prelude =
    "return { seek = host.seek, same = host.same, tally = host.tally, essaie = host.attempt }"
  private static let types = [
    RecordType("Root", fields: [RecordField("items"), RecordField("key"), RecordField("name")]),
    RecordType("Item", fields: [RecordField("key"), RecordField("name")]),
    RecordType("Other", fields: [RecordField("key")]),
  ]

  /// Of five items the keys are 4, unknown, 7, the text 4 and 4; the root's is 4.
  private func sought(
    _ body: String, others: Int = 0
  ) throws -> (outcome: LuaOutcome, trace: [FactID]) {
    let state = try LuaState(
      types: Self.types, prelude: [LuaSource(name: "prelude", text: Self.prelude)])
    var buffer = RecordBuffer(types: Self.types)
    let root = buffer.object(0)
    let keys: [SlotValue] = [.int(4), .stop, .int(7), .string("4"), .int(4)]
    let items = buffer.list(count: keys.count + others)
    buffer.set(root.slot(0), .list(items))
    buffer.set(root.slot(1), .int(4))
    for index in 0..<items.count {
      let item = buffer.object(index < keys.count ? 1 : 2)
      buffer.set(item.slot(0), index < keys.count ? keys[index] : .int(4))
      if index < keys.count {
        buffer.set(item.slot(1), index == 3 ? .string("n1") : .string("n\(index + 1)"))
      }
      buffer.set(items.slot(index), .object(item))
    }
    try state.setRecord(buffer)
    let text = "return function(s) \(body) end"
    guard let function = try state.load(LuaSource(name: "a.lua", text: text)).function else {
      return (.returned([]), [])
    }
    return (try state.call(function, [.object(root)]), state.trace)
  }

  @Test func objectsAreSoughtByAField() throws {
    let (outcome, trace) = try sought(
      """
      local t, x = {}, seek(s.items, "key", s)
      while x do
        t[#t + 1] = x.name
        x = seek(s.items, "key", s, x)
      end
      return table.concat(t, " "), seek(s.items, "key", s.items[3], s.items[3]),
        seek(s.items, "key", s.items[2])
      """)
    #expect(outcome == .returned([.string("n1 n5"), .nil, .nil]))
    // The list, and the two names: no key.
    #expect(trace.count == 3)
  }

  @Test(arguments: [
    ("s.items[1], 'key', s.items[5]", true), ("s.items[1], 'key', s.items[3]", false),
    ("s.items[1], 'key', s.items[4]", false), ("s, 'key', s.items[1]", true),
    ("s.items[1], 'name', s.items[4]", true), ("s.items[1], 'name', s.items[2]", false),
    ("s, 'name', s.items[1]", false), ("s.items[2], 'key', s.items[2]", true),
  ])
  func fieldsAreCompared(arguments: String, expected: Bool) throws {
    let (outcome, trace) = try sought("return same(\(arguments))")
    #expect(outcome == .returned([.bool(expected)]))
    #expect(trace.count <= 1)
  }

  @Test func itemsAreCounted() throws {
    let (outcome, trace) = try sought("return tally(s.items, 'name', 'n1')")
    #expect(outcome == .returned([.integer(2)]))
    #expect(trace.count == 6)
    #expect(try sought("return tally(s.items, 'name', '')").outcome == .returned([.integer(0)]))
  }

  /// The first of them ends the run, and what was read before it is told.
  @Test func anUnknownFieldIsNotCounted() throws {
    let (outcome, trace) = try sought("return tally(s.items, 'key', 'n1')")
    guard case .stopped(let facts) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(facts.count == 1)
    #expect(trace.count == 2)
    let (attempted, _) = try sought("return essaie(tally, s.items, 'key', 'n1')")
    #expect(attempted == .returned([.bool(false)]))
  }

  @Test(arguments: [
    "seek(s, 'key', s)", "seek({}, 'key', s)", "seek(s.items, 'none', s)",
    "seek(s.items, 'key', 4)",
    "seek(s.items, 'key', s, 3)", "same(s, 'key', 4)", "same(s.items, 'key', s)",
    "same(s, 'items', s.items[1])", "tally(s, 'key', '')", "tally(s.items, 'none', '')",
    "tally(s.items, 'key')",
  ])
  func whatIsNoneOfThemIsRefused(call: String) {
    #expect(throws: LuaError.self) { try sought("return \(call)") }
  }

  @Test func itemsAreOfOneType() {
    #expect(throws: LuaError.self) { try sought("return tally(s.items, 'name', 'a')", others: 1) }
    #expect(throws: LuaError.self) {
      try sought("return seek(s.items, 'key', s.items[3], s.items[3])", others: 1)
    }
  }
}
