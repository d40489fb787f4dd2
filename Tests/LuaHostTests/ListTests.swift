import LuaHost
import Testing

/// Lists long enough to have their items found by Lua itself.
@Suite struct ListTests {
  private static let types = [
    RecordType("Root", fields: [RecordField("membres"), RecordField("mixtes")]),
    RecordType("Membre", fields: [RecordField("rang")]),
  ]

  /// Ten members; then the same with a place that is not known.
  private func state() throws -> (LuaState, Block) {
    let prelude = """
      host.methods("list", { nombre = function(l) return #l end })
      return { connu = host.known }
      """
    let state = try LuaState(
      types: Self.types, prelude: [LuaSource(name: "prelude", text: prelude)])
    let (buffer, root) = record(first: 0)
    try state.setRecord(buffer)
    return (state, root)
  }

  private func record(first: Int) -> (RecordBuffer, Block) {
    var buffer = RecordBuffer(types: Self.types)
    let root = buffer.object(0)
    let members = buffer.list(count: 10)
    let mixed = buffer.list(count: 10)
    for i in 0..<10 {
      let member = buffer.object(1)
      buffer.set(member.slot(0), .int(first + i))
      buffer.set(members.slot(i), .object(member))
      if i > 0 { buffer.set(mixed.slot(i), .object(member)) }
    }
    buffer.set(root.slot(0), .list(members))
    buffer.set(root.slot(1), .list(mixed))
    return (buffer, root)
  }

  private func outcome(_ body: String) throws -> LuaOutcome {
    let (state, root) = try state()
    let source = LuaSource(name: "a.lua", text: "return function(s) \(body) end")
    let function = try #require(try state.load(source).function)
    return try state.call(function, [.object(root)])
  }

  @Test(arguments: [
    ("local n = 0 for i = 1, #s.membres do n = n + s.membres[i].rang end return n", 45),
    ("local n = 0 for _, m in ipairs(s.membres) do n = n + m.rang end return n", 45),
    ("local n = 0 for i, m in pairs(s.membres) do n = n + i * m.rang end return n", 330),
    ("return s.membres[10].rang", 9), ("return #s.membres", 10), ("return s.membres:nombre()", 10),
    ("return s.membres[1] == s.mixtes[1] and 1 or s.mixtes[2].rang", 1),
  ])
  func items(body: String, value: Int) throws {
    guard !body.contains("mixtes[1]") else { return try mixed() }
    #expect(try outcome(body) == .returned([.integer(value)]))
  }

  /// A list with an unknown item still stops there, and its other items are the same objects.
  @Test func mixed() throws {
    #expect(try outcome("return s.mixtes[1]") == .stopped([FactID(slot: 12)]))
    #expect(try outcome("return s.membres[2] == s.mixtes[2]") == .returned([.bool(true)]))
  }

  @Test(arguments: ["s.membres[0]", "s.membres[11]", "s.membres[1.5]", "s.membres[-1]"])
  func beyondTheEnd(place: String) throws {
    #expect(try outcome("return \(place) == nil") == .returned([.bool(true)]))
  }

  @Test(arguments: [
    ("return s.membres.nom", LuaError.Kind.unknownName(type: "list", name: "nom")),
    ("return s.membres[{}]", .unknownName(type: "list", name: "table")),
    ("s.membres[1] = nil", .write(type: "list", name: "1")),
    ("s.membres[11] = 1", .write(type: "list", name: "11")),
    ("s.membres.x = 1", .write(type: "list", name: "x")),
  ])
  func refusals(body: String, kind: LuaError.Kind) throws {
    let error = #expect(throws: LuaError.self) { try outcome(body) }
    #expect(error?.kind == kind)
  }

  @Test func theMetatableIsHidden() throws {
    let body = "return getmetatable(s.membres), pcall(setmetatable, s.membres, {})"
    guard case .returned(let values) = try outcome(body) else { return }
    #expect(values.prefix(2) == [.bool(false), .bool(false)])
  }

  @Test func itemsOfAnEarlierRecordCannotBeRead() throws {
    let (state, root) = try state()
    let text = "local kept return function(s) kept = kept or s.membres return kept[3].rang end"
    let function = try #require(try state.load(LuaSource(name: "a.lua", text: text)).function)
    #expect(try state.call(function, [.object(root)]) == .returned([.integer(2)]))
    let (next, other) = record(first: 100)
    try state.setRecord(next)
    let error = #expect(throws: LuaError.self) { try state.call(function, [.object(other)]) }
    #expect(error?.message == "an object of an earlier record cannot be read")
  }
}
