import LuaHost
import Testing

@Suite struct KeptVariableTests {
  private func refusal(_ text: String) throws -> LuaError? {
    let state = try LuaState()
    do throws(LuaError) {
      _ = try state.load(LuaSource(name: "Rules/a.lua", text: text), stateless: true)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("local n = 0\nreturn function()\nn = n + 1\nreturn n end", "n", 3),
    ("local n\nreturn { f = function() return function() n = 1 end end }", "n", 2),
    ("local a, seen\nlocal function f()\nif a then return end\nseen = {} end\nreturn f", "seen", 4),
    ("for i = 1, 2 do local k\nlocal function f() k = i end end", "k", 2),
    ("local f = function(n) n = 1 end\nlocal m\nreturn function()\nm = f(m) end", "m", 4),
    ("local x\ndo local y = function() x = 1 end end\nreturn 1", "x", 2),
    (
      "local function counter()\nlocal n = 0\nreturn function()\nn = n + 1\nreturn n end end\n"
        + "local next = counter()\nreturn function() return next() end", "n", 4
    ),
    (
      "local function cell()\nlocal v\nreturn function() return function(x)\nv = x end end end\n"
        + "return { { cell() } }", "v", 4
    ),
    (
      "local function cell()\nlocal v\nreturn { set = function(x)\nv = x end } end\n"
        + "local c = cell()\nreturn function() c.set(1) end", "v", 4
    ),
  ])
  func refused(text: String, name: String, line: Int) throws {
    let error = try #require(try refusal(text))
    #expect(error.kind == .keptVariable(name))
    #expect(error.chunk == "Rules/a.lua")
    #expect(error.line == line)
    #expect(error.sourceLine?.contains(name) == true)
    #expect(error.message == "'\(name)' is kept from one call to the next")
  }

  @Test(arguments: [
    "local n = 0 n = n + 1 return function() return n end",
    "return function(l) local n = 0 local function f() n = n + 1 end f() return n end",
    "local f f = function(i) return i and f() end return f",
    "local function f() return f end return f",
    "local function over(n) return function(x) return x > n end end return { over(3), over(4) }",
    "local function make() local n = 0 return function() n = n + 1 end end make() return make",
    "local n = 0 local function f() local n = 1 n = 2 return n end return f",
    "return function(n) return function() n = n + 1 return n end end",
    "return 1", "return 'x'", "",
  ])
  func allowed(text: String) throws {
    #expect(try refusal(text) == nil)
  }

  @Test func nothingOfARefusedSourceRuns() throws {
    let text = "local n\nlocal f = function() n = 1 end\nwhile true do end"
    #expect(try refusal(text)?.kind == .keptVariable("n"))
  }

  @Test func errorsAreThoseOfALoad() throws {
    #expect(try refusal("return = 1")?.kind == .syntax)
    #expect(try refusal("return missing")?.kind == .undefinedGlobal("missing"))
    #expect(try refusal("while true do end")?.kind == .limit(.instructions(1_000_000)))
  }

  @Test func otherSourcesMayKeepCounters() throws {
    let state = try LuaState()
    let text = "local n = 0 return function() n = n + 1 return n end"
    let next = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    #expect(try state.call(next) == .returned([.integer(1)]))
    #expect(try state.call(next) == .returned([.integer(2)]))
  }
}
