import LuaHost
import Testing

/// What the host does for the prelude with texts, dates and lists.
@Suite struct TextPrimitiveTests {
  static let prelude = """
    return {
      holds = host.holds, civil = host.civil, day = host.day, date = host.date, seek = host.seek,
    }
    """

  private func value(_ text: String) throws -> LuaValue {
    try run("return \(text)", prelude: Self.prelude)
  }

  @Test(arguments: [
    ("'Élection du MAIRE', 'election'", true), ("'À ÇÀ', 'a ca'", true),
    ("'ÀÂÄàâä ÉÈÊËéèêë ÎÏîï ÔÖôö ÙÛÜùûü', 'aaaaaa eeeeeeee iiii oooo uuuuuu'", true),
    ("'abc', 'abd'", false), ("'', ''", true), ("'', 'a'", false), ("'a', ''", true),
    ("'ŒUVRE', 'œuvre'", false), ("'ñandú', 'NANDU'", false), ("'Ñ', 'ñ'", false),
    ("('É'):rep(3000), ('e'):rep(3000)", true), ("('É'):rep(3000), ('e'):rep(3001)", false),
    ("'\\xC3\\xC3\\xA0', 'a'", false), ("'x\\xC3', '\\xC3'", true),
  ])
  func textsHoldWords(arguments: String, expected: Bool) throws {
    #expect(try value("holds(\(arguments))") == .bool(expected))
  }

  @Test func onlyTextsHoldWords() {
    let error = failure("return holds(nil, 'a')", prelude: Self.prelude)
    #expect(error?.message == "bad argument #1 to 'holds' (string expected, got nil)")
  }

  @Test(arguments: [
    ("2021-05-20", [2021, 5, 20]), ("0999-01-01", [999, 1, 1]), ("2021-99-99", [2021, 99, 99]),
    ("2021-5-20", []), ("2021/05/20", []), ("2021-05-20 ", []), ("a021-05-20", []), ("", []),
  ])
  func datesAreTakenApart(text: String, expected: [Int]) throws {
    let outcome = try check("return civil('\(text)')", prelude: Self.prelude)
    #expect(outcome == .returned(expected.isEmpty ? [.nil] : expected.map { .integer($0) }))
  }

  @Test(arguments: [
    ("date(day('2024-02-28') + 1)", "2024-02-29"), ("date(day('2023-12-31') + 1)", "2024-01-01"),
    ("date(day('1900-02-28') + 1)", "1900-03-01"), ("date(day('0000-03-01'))", "0000-03-01"),
    ("date(day('0000-01-01') - 1)", "-001-12-31"), ("date(day('9999-12-31') + 1)", "10000-01-01"),
    ("date(2021, 5, 2)", "2021-05-02"), ("date(-1, 5, 2)", "-001-05-02"),
    ("date(2021, 123, 2)", "2021-123-02"),
  ])
  func daysAreCounted(call: String, expected: String) throws {
    #expect(try value(call) == .string(expected))
  }

  @Test func onlyDaysAreCounted() throws {
    #expect(try value("day('2021-02-28') - day('2020-02-28')") == .integer(366))
    #expect(try value("day('2021-2-28')") == .nil)
    let error = failure("return date(1.5)", prelude: Self.prelude)
    #expect(error?.message == "bad argument #1 to 'date' (number has no integer representation)")
  }

  private static let types = [
    RecordType("Root", fields: [RecordField("items"), RecordField("name")]),
    RecordType("Item", fields: [RecordField("key"), RecordField("name")]),
  ]

  private func sought(_ body: String) throws -> (LuaOutcome, [FactID]) {
    let state = try LuaState(
      types: Self.types, prelude: [LuaSource(name: "prelude", text: Self.prelude)])
    var buffer = RecordBuffer(types: Self.types)
    let root = buffer.object(0)
    let keys: [SlotValue] = [.int(4), .stop, .int(7), .string("4"), .int(4)]
    let items = buffer.list(count: keys.count)
    buffer.set(root.slot(0), .list(items))
    for (index, key) in keys.enumerated() {
      let item = buffer.object(1)
      buffer.set(item.slot(0), key)
      buffer.set(item.slot(1), .string("n\(index + 1)"))
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
    let body = """
      local t, x, i = {}, seek(s.items, "key", 4, 0)
      while x do
        t[#t + 1] = i .. x.name
        x, i = seek(s.items, "key", 4, i)
      end
      return table.concat(t, " "), seek(s.items, "key", 5, 0), seek(s.items, "key", nil, 0)
      """
    let (outcome, trace) = try sought(body)
    #expect(outcome == .returned([.string("1n1 5n5"), .nil, .nil]))
    // The list, and the two names: no key.
    #expect(trace.count == 3)
  }

  @Test func onlyListsAreSoughtIn() throws {
    #expect(throws: LuaError.self) { try sought("return seek(s, 'key', 4, 0)") }
    #expect(throws: LuaError.self) { try sought("return seek({}, 'key', 4, 0)") }
    #expect(try sought("return seek(s.items, 'none', 4, 0)").0 == .returned([.nil]))
    #expect(try sought("return seek(s.items, 'key', 4, 9)").0 == .returned([.nil]))
    #expect(try sought("return seek(s.items, 'key', 4, -1)").0 == .returned([.nil]))
  }
}
