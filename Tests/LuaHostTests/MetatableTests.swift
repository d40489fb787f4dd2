import LuaHost
import Testing

@Suite struct MetatableTests {
  @Test func classesWork() throws {
    let text = """
      local Compte = {}
      Compte.__index = Compte
      function Compte.de(n) return setmetatable({ n = n }, Compte) end
      function Compte:plus(k) self.n = self.n + k return self end
      Compte.__add = function(a, b) return Compte.de(a.n + b.n) end
      Compte.__eq = function(a, b) return a.n == b.n end
      Compte.__lt = function(a, b) return a.n < b.n end
      Compte.__le = function(a, b) return a.n <= b.n end
      Compte.__len = function(a) return a.n end
      Compte.__call = function(a, b) return a.n * b end
      Compte.__tostring = function(a) return "<" .. a.n .. ">" end
      Compte.__concat = function(a, b) return tostring(a) .. tostring(b) end
      Compte.__unm = function(a) return Compte.de(-a.n) end
      local a, b = Compte.de(1):plus(2), Compte.de(4)
      assert(getmetatable(a) == Compte and #a == 3 and a(5) == 15 and a < b and a <= b)
      assert(a ~= b and a == Compte.de(3) and (a + b).n == 7 and (-a).n == -3)
      return tostring(a) .. " " .. (a .. b) .. string.format(" %s", b)
      """
    #expect(try run(text) == .string("<3> <3><4> <4>"))
  }

  @Test func aMetatableIsCopiedWhenSet() throws {
    let text = """
      local mt = { __index = { x = 1 } }
      local t = setmetatable({}, mt)
      mt.__index = { x = 2 }
      local before = t.x
      setmetatable(t, mt)
      local after = t.x
      return { before, after, getmetatable(setmetatable(t, nil)) == nil }
      """
    #expect(try run(text).table?.array == [.integer(1), .integer(2), .bool(true)])
  }

  @Test(arguments: ["__gc", "__mode"])
  func eventsOfTheCollectorAreRefused(name: String) {
    let error = failure("setmetatable({}, { \(name) = 'k' })")
    #expect(error?.message == "'\(name)' is not available: it shows when memory is freed")
    #expect(failure("local mt = {} setmetatable({}, mt) mt.\(name) = 'k'") == nil)
  }

  @Test func protectedMetatables() throws {
    let text = "local t = setmetatable({}, { __metatable = 'own' })\n"
    #expect(try run(text + "return getmetatable(t)") == .string("own"))
    #expect(failure(text + "setmetatable(t, {})")?.message == "cannot change a protected metatable")
  }

  @Test func whatIsTheHostsIsRefused() throws {
    let kind = LuaError.Kind.write(type: "string", name: "__metatable")
    #expect(failure("setmetatable(string, {})")?.kind == kind)
    #expect(failure("pcall(rawset, utf8, 'len', 1)")?.kind == .write(type: "utf8", name: "len"))
    #expect(
      try run("return getmetatable('') == false and getmetatable(math) == false") == .bool(true))
    #expect(failure("setmetatable('', {})")?.message.contains("table expected, got string") == true)
    let record = "return getmetatable(s), getmetatable(s.membres), getmetatable(1)"
    #expect(try check(record) == .returned([.bool(false), .bool(false), .nil]))
    #expect(checkFailure("setmetatable(s, {})")?.kind == .runtime)
    #expect(checkFailure("rawset(s, 'rang', 1)")?.kind == .runtime)
    #expect(checkFailure("rawget(s, 'rang')")?.kind == .runtime)
  }

  @Test func metatablesOfThePreludeStayItsOwn() throws {
    let prelude = """
      local mt = { __index = { x = 1 }, __newindex = function() error("no") end }
      return { p = setmetatable({ y = 2 }, mt), list = { 1, 2 } }
      """
    #expect(try run("return p.x + rawget(p, 'y') + rawlen(list)", prelude: prelude) == .integer(5))
    #expect(try run("return getmetatable(p)", prelude: prelude) == .bool(false))
    let kind = LuaError.Kind.write(type: "table", name: "x")
    #expect(failure("rawset(p, 'x', 2)", prelude: prelude)?.kind == kind)
    let whole = LuaError.Kind.write(type: "table", name: "__metatable")
    #expect(failure("setmetatable(p, nil)", prelude: prelude)?.kind == whole)
    let list = LuaError.Kind.write(type: "list", name: "1")
    #expect(failure("rawset(list, 1, 2)", prelude: prelude)?.kind == list)
  }

  @Test func rawAccess() throws {
    let text = """
      local t = setmetatable({ 1, 2 }, {
        __index = function() return 9 end, __newindex = function() end,
        __len = function() return 7 end, __eq = function() return true end })
      t.x = 1
      rawset(t, "y", 2)
      local other = setmetatable({}, getmetatable(t))
      return { t.x, rawget(t, "x") or "none", t.y, #t, rawlen(t), rawlen("abc"), rawequal(t, other),
        t == other, rawget(string, "len") == string.len, rawget(math, "none") or "none" }
      """
    #expect(
      try run(text).table?.array == [
        .integer(9), .string("none"), .integer(2), .integer(7), .integer(2), .integer(3),
        .bool(false), .bool(true), .bool(true), .string("none"),
      ])
    #expect(failure("rawset({}, nil, 1)")?.message == "table index is nil")
    #expect(failure("rawset({}, 0 / 0, 1)")?.message == "table index is NaN")
  }

  @Test func pairsHeedsItsEventAndIgnoresIndex() throws {
    let text = """
      local t = setmetatable({ 1, 2 }, { __index = function() return 0 end })
      local n = 0
      for _ in pairs(t) do n = n + 1 end
      local own = setmetatable({}, { __pairs = function()
        return function(_, i) if i < 3 then return i + 1, i end end, nil, 0
      end })
      for i, v in pairs(own) do n = n + 10 * v end
      return n
      """
    #expect(try run(text) == .integer(32))
  }

  @Test func textsMustBeStrings() {
    let message = "'__tostring' must return a string"
    for call in ["tostring(t)", "string.format('%s', t)"] {
      let text = "local t = setmetatable({}, { __tostring = function() return {} end }) \(call)"
      #expect(failure(text)?.message == message)
    }
  }

  @Test func namesAreShown() throws {
    let text = """
      return tostring(setmetatable({}, { __name = 'Vote' }))
        .. tostring(setmetatable({}, { __name = {} }))
      """
    #expect(try run(text) == .string("Votetable"))
  }
}
