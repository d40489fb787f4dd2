import LuaHost
import Testing

/// Tables to which a source gave a metatable: sealed as the others, their events go on.
@Suite struct SealedMetatableTests {
  private func sealed(_ text: String) throws -> LuaOutcome {
    let state = try LuaState()
    let function = try #require(
      try state.load(LuaSource(name: "Rules/a.lua", text: text)).function)
    try state.seal()
    return try state.call(function)
  }

  @Test(arguments: [
    ("o.x = 1", "x"), ("o.n = nil", "n"), ("rawset(o, 'x', 1)", "x"), ("C.new = 1", "new"),
    ("setmetatable(o, nil)", "__metatable"), ("kept.x = 1", "x"), ("o.sub.x = 1", "x"),
    ("getmetatable(o).y = 1", "y"), ("behind(o).z = 1", "z"),
    ("table.move({ 1 }, 1, 1, 1, o)", "1"),
  ])
  func writesAreErrors(write: String, name: String) throws {
    let text = """
      local kept = {}
      local C = { get = function(o) return o.n end, tick = function() return kept end }
      C.__index = C
      C.__newindex = function(o, k, v) rawset(o, k, v) end
      local o = setmetatable({ n = 1, sub = {} }, C)
      local D = setmetatable({}, { __index = function(t, k) return t end })
      local function behind() return D.anything end
      return function()
        \(write)
      end
      """
    let error = #expect(throws: LuaError.self) { try sealed(text) }
    #expect(error?.kind == .write(type: "kept table", name: name))
    #expect(error?.line == 9)
  }

  @Test func eventsGoOn() throws {
    let text = """
      local C = {}
      C.__index = C
      function C.double(o) return o.n * 2 end
      C.__len = function(o) return o.n end
      C.__eq = function(a, b) return a.n == b.n end
      C.__add = function(a, b) return a.n + b.n end
      C.__call = function(o, x) return o.n + x end
      C.__tostring = function(o) return "o" .. o.n end
      local o, same = setmetatable({ n = 4 }, C), setmetatable({ n = 4 }, C)
      local f = setmetatable({ 7, 8 }, { __index = function(t, k) return k .. #t end })
      return function()
        assert(o:double() == 8 and #o == 4 and o == same and o + same == 8)
        assert(o(1) == 5 and tostring(o) == "o4" and getmetatable(o) == C)
        assert(f[1] == 7 and f.x == "x2" and rawget(f, "x") == nil and rawlen(f) == 2)
        local n = 0
        for _, v in pairs(f) do n = n + v end
        local keys = {}
        for k in pairs(o) do keys[#keys + 1] = k end
        return n, table.concat(keys)
      end
      """
    #expect(try sealed(text) == .returned([.integer(15), .string("n")]))
  }

  @Test func functionsOfMetatablesAreLookedAt() throws {
    let text = """
      local function make()
        local n = 0
        return setmetatable({}, { __index = function()
          n = n + 1
          return n
        end })
      end
      local o = make()
      return function() return o.x end
      """
    let error = #expect(throws: LuaError.self) {
      try LuaState().load(LuaSource(name: "Rules/a.lua", text: text), stateless: true)
    }
    #expect(error?.kind == .keptVariable("n"))
    #expect(error?.line == 4)
  }

  @Test func aFunctionOfAnIndexMayYield() throws {
    let text = """
      local o = setmetatable({}, { __index = function(t, k) return coroutine.yield(k) end })
      return function()
        local next = coroutine.wrap(function() return o.x .. "!" end)
        return next(), next("y")
      end
      """
    #expect(try sealed(text) == .returned([.string("x"), .string("y!")]))
  }

  @Test func aCoroutineMadeBeforeCannotGoOn() throws {
    let text = """
      local step = coroutine.wrap(function()
        local n = 0 while true do n = n + 1 coroutine.yield(n) end
      end)
      step()
      return function() return pcall(step) end
      """
    #expect(
      try sealed(text) == .returned([.bool(false), .string("cannot resume dead coroutine")]))
  }
}
