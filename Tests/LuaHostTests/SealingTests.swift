import LuaHost
import Testing

@Suite struct SealingTests {
  /// What the function that `text` returns gives once its state is sealed.
  private func sealed(_ text: String, prelude: String? = nil) throws -> LuaOutcome {
    let sources = prelude.map { [LuaSource(name: "prelude", text: $0)] } ?? []
    let state = try LuaState(prelude: sources)
    let function = try #require(
      try state.load(LuaSource(name: "Rules/a.lua", text: text)).function)
    try state.seal()
    return try state.call(function)
  }

  private func failure(_ text: String, prelude: String? = nil) throws -> LuaError? {
    do {
      _ = try sealed(text, prelude: prelude)
      return nil
    } catch {
      return try #require(error as? LuaError)
    }
  }

  @Test(arguments: [
    ("t.x = 1", "x"), ("t.a = nil", "a"), ("t[1] = 0", "1"), ("t[4] = 0", "4"),
    ("t.sub.y = 1", "y"), ("t.sub.deep[1] = 1", "1"), ("table.insert(t, 1)", "4"),
    ("table.insert(t, 1, 0)", "4"), ("table.remove(t)", "3"), ("table.remove(t, 1)", "1"),
    ("table.sort(t)", "1"), ("table.sort(t.sub)", "1"), ("pcall(function() t.x = 1 end)", "x"),
    ("for k, v in pairs(t.sub) do t[k] = v end", "deep"), ("t.f().z = 1", "z"),
    ("local _, same = pairs(t.sub) same.q = 1", "q"), ("t[t.sub] = 1", "table"),
    ("key.w = 1", "w"), ("rule.id = 1", "id"),
  ])
  func writesAreErrors(write: String, name: String) throws {
    let text = """
      local hidden, key, rule = {}, {}, {}
      local t = { 3, 1, 2, a = 1, sub = { deep = {} }, f = function() return hidden end }
      t[key] = true
      return function()
        \(write)
        return rule
      end
      """
    let error = try #require(try failure(text))
    #expect(error.kind == .write(type: "kept table", name: name))
    #expect(error.chunk == "Rules/a.lua")
    #expect(error.line == 5)
    #expect(error.message == "'kept table' cannot be changed (field '\(name)')")
  }

  @Test func readsGoOn() throws {
    let text = """
      local t = { 3, 1, 2, a = { b = "x" } }
      local function keys(x)
        local found = {}
        for k, v in pairs(x) do found[#found + 1] = tostring(k) .. "=" .. tostring(v) end
        return table.concat(found, " ")
      end
      return function()
        local n = 0
        for i, v in ipairs(t) do n = n + i * v end
        assert(n == 11 and #t == 3 and t.a.b == "x" and t.none == nil)
        assert(table.concat(t, ",") == "3,1,2" and table.concat({ 1, t[2] }) == "11")
        assert(select("#", table.unpack(t)) == 3 and table.unpack(t) == 3)
        assert(("b"):gsub("b", t.a) == "x")
        local copy = { table.unpack(t) }
        table.sort(copy)
        assert(copy[1] == 1 and #copy == 3)
        return keys(t), keys(t.a), t
      end
      """
    let table = LuaTable(
      array: [.integer(3), .integer(1), .integer(2)],
      fields: ["a": .table(LuaTable(fields: ["b": .string("x")]))])
    #expect(
      try sealed(text)
        == .returned([.string("1=3 2=1 3=2 a=table"), .string("b=x"), .table(table)]))
  }

  @Test(arguments: ["{ 1, nil, 3 }", "{ 1, nil, nil, 4 }", "{ [1] = 1, [2] = 2, [4] = 4 }", "{}"])
  func aTableWithGapsKeepsItsLength(table: String) throws {
    let text = "local t = \(table) local n = #t return function() return #t == n end"
    #expect(try sealed(text) == .returned([.bool(true)]))
  }

  @Test func tablesThatHoldThemselves() throws {
    let text = """
      local t = {} t.t = t t[t] = t
      return function() return t == t.t and t[t] == t and t.t.t.t == t end
      """
    #expect(try sealed(text) == .returned([.bool(true)]))
  }

  @Test func deepTables() throws {
    let text = """
      local t = { n = 0 } local last = t
      for i = 1, 5000 do t = { t } end
      return function() last.n = 1 return t end
      """
    #expect(try failure(text)?.kind == .write(type: "kept table", name: "n"))
  }

  @Test func tablesOfACallStayOpen() throws {
    let text = """
      local function make() return { 2, 1 } end
      return function() local t = make() t.x = 1 table.sort(t) return t[1], t.x end
      """
    #expect(try sealed(text) == .returned([.integer(1), .integer(1)]))
  }

  @Test(arguments: [
    "local next = ('a b'):gmatch('%a') return function() return next() end",
    "local next = pairs({ a = 1, b = 2 }) return function() return next() end",
    "local t = { pairs({ a = 1 }) } return function() return pcall(t[1]) end",
  ])
  func iteratorsMadeBeforeCannotGoOn(text: String) throws {
    #expect(try failure(text)?.kind == .write(type: "kept iterator", name: "next"))
  }

  @Test func iteratorsWithoutAPlaceGoOn() throws {
    let text = """
      local next, list = ipairs({ "a", "b" })
      return function() return select(2, next(list, 0)), select(2, next(list, 1)) end
      """
    #expect(try sealed(text) == .returned([.string("a"), .string("b")]))
  }

  @Test func whatThePreludeKeepsStaysOpen() throws {
    let prelude = """
      local calls, kept = 0, {}
      local object = setmetatable({ n = 0 }, { __index = { more = 1 } })
      return {
        count = function(x) calls = calls + 1 kept[#kept + 1] = x return #kept end,
        add = function(o) o.n = o.n + o.more return o.n end,
        object = object, list = { 1 },
      }
      """
    let text = """
      local count, add, object, list = count, add, object, list
      return function() count(1) count(2) add(object) return count(3), add(object), #list end
      """
    #expect(
      try sealed(text, prelude: prelude) == .returned([.integer(3), .integer(2), .integer(1)]))
    let write = "local list = list return function() list[1] = 2 end"
    #expect(try failure(write, prelude: prelude)?.kind == .write(type: "list", name: "1"))
  }

  @Test func sealingTwiceAndLoadingAfter() throws {
    let state = try LuaState()
    let text = "local t = { n = 0 } return function() t.n = t.n + 1 return t.n end"
    let first = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    #expect(try state.call(first) == .returned([.integer(1)]))
    try state.seal()
    let second = try #require(try state.load(LuaSource(name: "b", text: text)).function)
    #expect(try state.call(second) == .returned([.integer(1)]))
    #expect(throws: LuaError.self) { try state.call(first) }
    try state.seal()
    #expect(throws: LuaError.self) { try state.call(second) }
    let read = "local t = { n = 5 } return function() return t.n end"
    let third = try #require(try state.load(LuaSource(name: "c", text: read)).function)
    try state.seal()
    try state.seal()
    #expect(try state.call(third) == .returned([.integer(5)]))
  }

  @Test func aSpentStateCannotBeSealed() throws {
    let state = try LuaState()
    _ = try? state.load(
      LuaSource(name: "a", text: "local s = 'x' while true do s = s .. s end"))
    let error = #expect(throws: LuaError.self) { try state.seal() }
    #expect(error?.kind == .spent)
  }
}
