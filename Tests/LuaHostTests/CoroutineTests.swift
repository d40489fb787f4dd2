import LuaHost
import Testing

@Suite struct CoroutineTests {
  @Test func valuesGoBothWays() throws {
    let text = """
      local co = coroutine.create(function(a, b)
        local c = coroutine.yield(a + b)
        local d, e = coroutine.yield(c * 2)
        return d + e, "end"
      end)
      local r = {}
      local function keep(...) for i = 1, select("#", ...) do r[#r + 1] = (select(i, ...)) end end
      keep(coroutine.status(co), coroutine.resume(co, 1, 2))
      keep(coroutine.resume(co, 10))
      keep(coroutine.resume(co, 3, 4))
      keep(coroutine.status(co), coroutine.resume(co))
      for v in coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i) end end) do keep(v) end
      return r
      """
    #expect(
      try run(text).table?.array == [
        .string("suspended"), .bool(true), .integer(3), .bool(true), .integer(20), .bool(true),
        .integer(7), .string("end"), .string("dead"), .bool(false),
        .string("cannot resume dead coroutine"), .integer(1), .integer(2), .integer(3),
      ])
  }

  @Test func yieldsCrossProtectedCalls() throws {
    let text = """
      local co = coroutine.wrap(function()
        local a, b = pcall(function() local x = coroutine.yield(1) error("e" .. x, 0) end)
        coroutine.yield(b)
        local function shout(e) return e .. "!" end
        local c, d = xpcall(function() coroutine.yield(2) error("f", 0) end, shout)
        coroutine.yield(d)
        return select(2, pcall(function() return coroutine.yield(3) end))
      end)
      return { co(), co("x"), co(), co(), co(), co("last") }
      """
    #expect(
      try run(text).table?.array == [
        .integer(1), .string("ex"), .integer(2), .string("f!"), .integer(3), .string("last"),
      ])
  }

  @Test(arguments: [
    ("coroutine.yield()", "attempt to yield from outside a coroutine"),
    (
      "coroutine.wrap(function() table.sort({ 2, 1 }, coroutine.yield) end)()",
      "attempt to yield across a C-call boundary"
    ),
    ("local w = coroutine.wrap(function() w() end) w()", "w"),
    ("coroutine.resume(1)", "bad argument #1 to 'resume' (thread expected, got number)"),
    ("coroutine.create(1)", "bad argument #1 to 'create' (function expected, got number)"),
    ("coroutine.close((coroutine.running()))", "cannot close a running coroutine"),
  ])
  func misuse(text: String, message: String) throws {
    let error = try #require(failure(text))
    if error.kind == .undefinedGlobal(message) { return }
    #expect(error.kind == .runtime)
    #expect(error.message == message)
    #expect(error.line == 1)
  }

  @Test func statesAreTold() throws {
    let text = """
      local r, outer = {}
      outer = coroutine.create(function()
        local main = select(2, coroutine.running())
        local inner = coroutine.create(function()
          r[#r + 1] = coroutine.status(outer)
          r[#r + 1] = select(2, coroutine.resume(outer))
          r[#r + 1] = select(2, pcall(coroutine.close, outer))
        end)
        coroutine.resume(inner)
        r[#r + 1] = coroutine.status(inner) .. tostring(main) .. tostring(coroutine.isyieldable())
      end)
      coroutine.resume(outer)
      r[#r + 1] = tostring(coroutine.isyieldable()) .. tostring(coroutine.isyieldable(outer))
      r[#r + 1] = coroutine.status((coroutine.running()))
      return r
      """
    #expect(
      try run(text).table?.array == [
        .string("normal"), .string("cannot resume non-suspended coroutine"),
        .string("cannot close a normal coroutine"), .string("deadfalsetrue"),
        .string("falsetrue"), .string("running"),
      ])
  }

  @Test func closingRunsWhatIsLeft() throws {
    let text = """
      local log = {}
      local function note(name, bad)
        return setmetatable({}, { __close = function(_, e)
          log[#log + 1] = name .. tostring(e)
          if bad then error(bad, 0) end
        end })
      end
      local co = coroutine.create(function() local x <close> = note("x") coroutine.yield() end)
      coroutine.resume(co)
      log[#log + 1] = tostring(coroutine.close(co)) .. coroutine.status(co)
      local bad = coroutine.create(function()
        pcall(function()
          local y <close> = note("y") local z <close> = note("z", "oops") coroutine.yield()
        end)
      end)
      coroutine.resume(bad)
      local ok, e = coroutine.close(bad)
      log[#log + 1] = tostring(ok) .. e
      local failed = coroutine.create(function() error("f", 0) end)
      coroutine.resume(failed)
      ok, e = coroutine.close(failed)
      log[#log + 1] = tostring(ok) .. e .. tostring(coroutine.close(failed))
      ok, e = pcall(coroutine.wrap(function() local w <close> = note("w") error({}) end))
      log[#log + 1] = type(e)
      return table.concat(log, " ")
      """
    let shown = try run(text).string
    #expect(
      shown == "truedead znil yoops falseoops falseftrue wtable table")
  }

  @Test func errorsNameWhereTheyArose() {
    let text = """
      local w = coroutine.wrap(function()
        local x = nil
        return x.y
      end)

      w()
      """
    let error = failure(text)
    #expect(error?.line == 3)
    #expect(error?.message == "attempt to index a nil value (local 'x')")
    let inner = "local _, e = pcall(coroutine.wrap(function() error('x') end))\nerror(e, 0)"
    #expect(failure(inner)?.message.hasSuffix("x") == true)
    #expect(failure("\ncoroutine.wrap(error)('e', 0)")?.line == 2)
    #expect(
      failure("\n\ncoroutine.wrap(function() return quorm end)()")?.kind
        == .undefinedGlobal("quorm"))
  }

  @Test func stopsAndLimitsPassThrough() throws {
    for make in ["coroutine.wrap(f)()", "coroutine.resume(coroutine.create(f))"] {
      let unknown = "local f = function() pcall(function() return s.presents end) end \(make)"
      #expect(try check(unknown) == .stopped([FactID(slot: 1)]))
      let loop = "local f = function() while true do end end \(make) return 1"
      let error = checkFailure(loop)
      #expect(error?.kind == .limit(.instructions(1_000_000)))
      #expect(error?.line == 2)
      let memory =
        "local f = function() local t = {} while true do t[#t + 1] = { { {} } } end end \(make)"
      #expect(checkFailure(memory)?.kind == .limit(.memory(16 << 20)))
      let deep = "local f f = function() \(make) end f()"
      #expect(checkFailure(deep)?.kind == .limit(.callDepth(150)))
    }
  }

  @Test(arguments: [
    "while true do coroutine.create(function() end) end",
    "while true do coroutine.wrap(function() for i = 1, 80 do end end)() end",
    "local w = coroutine.wrap(function() while true do coroutine.yield() end end)"
      + " while true do w() end",
    "while true do coroutine.close(coroutine.create(function() end)) end",
  ])
  func theBudgetIsShared(text: String) throws {
    let state = try LuaState(limits: LuaLimits(seconds: 60), types: Sample.types)
    let error = #expect(throws: LuaError.self) {
      try state.load(LuaSource(name: "Rules/a.lua", text: text))
    }
    #expect(error?.kind == .limit(.instructions(1_000_000)))
    #expect(!state.isSpent)
    #expect(try state.load(LuaSource(name: "b", text: "return 1")) == .integer(1))
  }

  @Test func countsAreTheSameEachTime() throws {
    let text = """
      return function()
        local n = 0
        for i = 1, 20 do
          local w = coroutine.wrap(function() for j = 1, i do coroutine.yield(j) end end)
          for j = 1, i do n = n + w() end
        end
        return n
      end
      """
    for step in [1, 7, 100] {
      let state = try LuaState(limits: LuaLimits(instructionStep: step))
      let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
      var counts: Set<Int> = []
      for _ in 1...3 {
        #expect(try state.call(function) == .returned([.integer(1540)]))
        counts.insert(state.instructions)
      }
      #expect(counts.count == 1)
    }
  }

  /// A coroutine kept from an earlier call is dead, whatever it had left to do.
  @Test func noneOutlivesItsCall() throws {
    let state = try LuaState()
    let text = """
      local co = coroutine.create(function()
        local x <close> = setmetatable({}, { __close = function() error("seen") end })
        coroutine.yield(1)
      end)
      local wrapped = coroutine.wrap(function() while true do coroutine.yield(1) end end)
      coroutine.resume(co)
      wrapped()
      return function()
        local ok, e = coroutine.resume(co)
        local _, f = pcall(wrapped)
        return coroutine.status(co), ok, e, f, coroutine.close(co), coroutine.isyieldable(co)
      end
      """
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    for _ in 1...2 {
      #expect(
        try state.call(function)
          == .returned([
            .string("dead"), .bool(false), .string("cannot resume dead coroutine"),
            .string("cannot resume dead coroutine"), .bool(true), .bool(false),
          ]))
    }
  }

  @Test func closesWithinClosesEnd() {
    let text = """
      local function f()
        local c = coroutine.create(function()
          local y <close> = setmetatable({}, { __close = f })
          coroutine.yield()
        end)
        coroutine.resume(c)
        coroutine.close(c)
      end
      f()
      """
    for depth in [150, 100_000] {
      let error = failure(text, limits: LuaLimits(callDepth: depth))
      #expect(error?.kind == .limit(.callDepth(depth)))
    }
  }

  @Test func theLibraryIsFrozen() {
    #expect(failure("coroutine.wrap = 1")?.kind == .write(type: "coroutine", name: "wrap"))
    #expect(failure("return coroutine.x")?.kind == .unknownName(type: "coroutine", name: "x"))
  }
}
