import LuaHost
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: [
    ("return nil", LuaValue.nil), ("return true", .bool(true)), ("return 6 * 7", .integer(42)),
    ("return 1 / 2", .number(0.5)), ("return math.mininteger", .integer(.min)),
    ("return 'é'", .string("é")), ("return ''", .string("")), ("", .nil),
  ])
  func scalar(text: String, value: LuaValue) throws {
    #expect(try run(text) == value)
  }

  @Test func tableKeepsElementsAndSortedNames() throws {
    let table = try #require(try run("return { 'a', 'b', z = 1, d = { 2 }, aa = true }").table)
    #expect(table.array == [.string("a"), .string("b")])
    #expect(table.keys == ["aa", "d", "z"])
    #expect(table["z"] == .integer(1))
    #expect(table["d"]?.table?.array == [.integer(2)])
    #expect(table["none"] == nil)
    #expect(table.fields["aa"] == .bool(true))
  }

  @Test func manyNamesAreSorted() throws {
    let text = "local t = {} for i = 1, 40 do t['k' .. i % 7 .. '-' .. i] = i end return t"
    let keys = try #require(try run(text).table).keys
    #expect(keys.count == 40)
    #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func argumentsComeBack() throws {
    let state = try LuaState()
    let echo = try #require(
      try state.load(LuaSource(name: "a", text: "return function(...) return ... end")).function)
    let outcome = try state.call(
      echo,
      [.nil, .bool(false), .int(-3), .double(1.5), .string("été"), .string(""), .value(echo)])
    #expect(
      outcome
        == .returned([
          .nil, .bool(false), .integer(-3), .number(1.5), .string("été"), .string(""),
          .function(echo),
        ]))
  }

  @Test func ruleKeepsItsFunctions() throws {
    let prelude = "return { regle = function(t) assert(t.id, 'no id') return t end }"
    let state = try LuaState(prelude: [LuaSource(name: "prelude", text: prelude)])
    let text = """
      return regle { id = "x", articles = { "a" }, controle = function(a, b) return a + b end }
      """
    let rule = try #require(try state.load(LuaSource(name: "x.lua", text: text)).table)
    #expect(rule["id"]?.string == "x")
    let check = try #require(rule["controle"]?.function)
    #expect(try state.call(check, [.int(1), .int(2)]) == .returned([.integer(3)]))
    #expect(rule.reference != nil)
  }

  @Test func exportIsCallableWithATable() throws {
    let prelude = "return { id = function(t) return t.id end }"
    let state = try LuaState(prelude: [LuaSource(name: "prelude", text: prelude)])
    let table = try #require(
      try state.load(LuaSource(name: "x", text: "return { id = 'x' }")).table?.reference)
    let id = try #require(state.export("id"))
    #expect(try state.call(id, [.value(table)]) == .returned([.string("x")]))
    #expect(state.export("none") == nil)
  }

  @Test func referenceOfAnotherStateIsRefused() throws {
    let source = LuaSource(name: "x", text: "return function() return 1 end")
    let first = try LuaState()
    let second = try LuaState()
    let function = try #require(try first.load(source).function)
    _ = try second.load(source)
    #expect(throws: LuaError.self) { try second.call(function) }
  }

  @Test func releasedReferenceIsGone() throws {
    let state = try LuaState()
    let source = LuaSource(name: "x", text: "return function() return 1 end")
    let function = try #require(try state.load(source).function)
    state.release(function)
    #expect(throws: LuaError.self) { try state.call(function) }
  }
}
