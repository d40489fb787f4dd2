import LuaHost
import Testing

@Suite struct CatchTests {
  @Test func xpcallCallsItsHandler() throws {
    let text = """
      local function handler(e) return "<" .. e .. ">" end
      local a, b = xpcall(function(x, y) error(x .. y, 0) end, handler, "x", "y")
      local c, d, e = xpcall(function(...) return ... end, handler, 1, 2)
      return { a, b, c, d, e, select("#", xpcall(function() end, handler)) }
      """
    #expect(
      try run(text).table?.array == [
        .bool(false), .string("<xy>"), .bool(true), .integer(1), .integer(2), .integer(1),
      ])
  }

  @Test func errorsOfTheHandlerAreHandledInTurn() throws {
    let text = """
      local tries = 0
      local function once(e) tries = tries + 1 if tries < 3 then error(e .. "!", 0) end return e end
      local _, a = xpcall(error, once, "x", 0)
      local _, b = xpcall(error, function() error("y") end)
      return { a, b, tries }
      """
    #expect(
      try run(text).table?.array == [
        .string("x!!"), .string("error in error handling"), .integer(3),
      ])
  }

  @Test func wrongArguments() {
    #expect(failure("xpcall(error)")?.message.contains("function expected, got no value") == true)
    #expect(failure("pcall()")?.message.contains("value expected") == true)
  }

  @Test(arguments: ["pcall(f)", "xpcall(f, function() return 1 end)"])
  func stopsAndLimitsAreNotCaught(call: String) throws {
    let unknown = "local f = function() return s.presents end \(call) return 1"
    #expect(try check(unknown) == .stopped([FactID(slot: 1)]))
    let loop = "local f = function() while true do end end \(call) return 1"
    #expect(checkFailure(loop)?.kind == .limit(.instructions(1_000_000)))
    let memory =
      "local f = function() local t = {} while true do t[#t + 1] = { { {} } } end end \(call)"
    #expect(checkFailure(memory)?.kind == .limit(.memory(16 << 20)))
    let name = "local f = function() return s.x end \(call)"
    #expect(checkFailure(name)?.kind == .unknownName(type: "Seance", name: "x"))
  }

  /// A value closed on the way up could hide what ends the call.
  @Test(arguments: [
    ("while true do end", LuaLimit.instructions(1_000_000)),
    ("local t = {} while true do t[#t + 1] = { { {} } } end", .memory(16 << 20)),
    ("local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1000):rep(900 + i) end", .memory(16 << 20)),
    ("local function g() return 1 + g() end g()", .callDepth(150)),
  ])
  func closingHidesNoLimit(body: String, limit: LuaLimit) {
    let text = """
      local closed = 0
      local function guard()
        return setmetatable({}, { __close = function() closed = closed + 1 error("hidden") end })
      end
      local ok = pcall(function() local x <close> = guard() \(body) end)
      return ok, closed
      """
    #expect(failure(text)?.kind == .limit(limit))
  }

  @Test func closingDoesNotHideAStop() throws {
    let body = """
      local n = 0
      pcall(function()
        local x <close> = setmetatable({}, { __close = function() n = 1 error(s.rang) end })
        return s.presents
      end)
      return n
      """
    #expect(try check(body) == .stopped([FactID(slot: 1)]))
  }

  @Test func closingWorks() throws {
    let text = """
      local log = {}
      local function note(name)
        local function close(_, e) log[#log + 1] = name .. tostring(e) end
        return setmetatable({}, { __close = close })
      end
      do local a <close> = note("a") local b <close> = note("b") end
      pcall(function() local c <close> = note("c") error("x", 0) end)
      return table.concat(log, " ")
      """
    #expect(try run(text) == .string("bnil anil cx"))
  }

  @Test func anErrorAfterAHeldOneIsDescribed() throws {
    let prelude = "return { attempt = host.attempt }"
    let text = """
      local x <close> = setmetatable({}, { __close = function()
        error("second")
      end })
      attempt(function() error("first") end)
      """
    let error = failure(text, prelude: prelude)
    #expect(error?.message == "second")
    #expect(error?.line == 2)
  }
}
