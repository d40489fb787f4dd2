import LuaHost
import Testing

@Suite struct ErrorTests {
  @Test func runtimeErrorIsExact() {
    let error = failure("local a\r\n  local b = a.x\r\nreturn b")
    #expect(
      error
        == LuaError(
          kind: .runtime, chunk: "Rules/a.lua", line: 2,
          message: "attempt to index a nil value (local 'a')", sourceLine: "  local b = a.x",
          traceback: [LuaFrame(chunk: "Rules/a.lua", line: 2)]))
  }

  @Test func syntaxErrorIsExact() {
    let error = failure("local a = 1\nlocal = 2")
    #expect(
      error
        == LuaError(
          kind: .syntax, chunk: "Rules/a.lua", line: 2,
          message: "<name> expected near '='", sourceLine: "local = 2"))
  }

  @Test func longNamesAreWhole() throws {
    let name = String(repeating: "dossier/", count: 12) + "a.lua"
    let state = try LuaState()
    let error = #expect(throws: LuaError.self) {
      try state.load(LuaSource(name: name, text: "\nerror('x')"))
    }
    #expect(error?.chunk == name)
    #expect(error?.line == 2)
    #expect(error?.message == "x")
    let syntax = #expect(throws: LuaError.self) {
      try state.load(LuaSource(name: name, text: "\n\nx x"))
    }
    #expect(syntax?.chunk == name)
    #expect(syntax?.line == 3)
  }

  @Test func raisedErrors() {
    #expect(failure("error('x')")?.message == "x")
    #expect(failure("error('x', 0)")?.message == "x")
    #expect(failure("local function f() error('x', 2) end\nf()\nreturn")?.line == 2)
    #expect(failure("assert(false, 'y')")?.message == "y")
    #expect(failure("assert(nil)")?.message == "assertion failed!")
    #expect(failure("local ok, e = pcall(error, 'z', 0) error(e, 0)")?.message == "z")
  }

  @Test(arguments: [
    ("error({})", "table"), ("error()", "nil"), ("error(42)", "number"), ("error(true)", "boolean"),
  ])
  func nonStrings(text: String, message: String) {
    #expect(failure(text)?.message == message)
    #expect(failure(text)?.line == 1)
  }

  @Test func preludeErrorsBlameTheRule() {
    let prelude = """
      return { f = function(x)
        return x.y.z
      end, g = function() error('g', 2) end }
      """
    let error = failure("\nlocal x = 1\nf({})", prelude: prelude)
    #expect(error?.chunk == "Rules/a.lua")
    #expect(error?.line == 3)
    #expect(error?.message == "attempt to index a nil value (field 'y')")
    #expect(failure("\n\n\ng()", prelude: prelude)?.line == 4)
    #expect(failure("\n\n\ng()", prelude: prelude)?.message == "g")
  }

  @Test func preludeOwnErrorHasNoChunk() {
    let error = failure("", prelude: "error('own')")
    #expect(error?.kind == .runtime)
    #expect(error?.message == "own")
    #expect(failure("", prelude: "return 1")?.message.contains("table of exports") == true)
    #expect(failure("", prelude: "x x")?.kind == .syntax)
  }

  @Test func undefinedGlobalIsExact() throws {
    #expect(
      failure("local a = 1\nreturn quorm(a)")
        == LuaError(
          kind: .undefinedGlobal("quorm"), chunk: "Rules/a.lua", line: 2,
          message: "'quorm' is not defined", sourceLine: "return quorm(a)",
          traceback: [LuaFrame(chunk: "Rules/a.lua", line: 2)], names: try LuaState().globals))
  }

  @Test func theNamesThatExist() throws {
    let globals = try LuaState(prelude: [LuaSource(name: "p", text: "return { zut = 1 }")]).globals
    #expect(globals.prefix(3) == ["assert", "coroutine", "error"])
    #expect(globals.last == "zut")
    #expect(checkFailure("return s.quorm")?.names == Sample.types[0].fields.map(\.name))
    #expect(checkFailure("return s.membres.nom")?.names == [])
    #expect(failure("return nil + 1")?.names == [])
  }

  @Test func limitsNameTheLine() {
    #expect(failure("local x\nwhile true do x = 1 end")?.line == 2)
    #expect(failure("local x = ''\nwhile true do\nx = x .. 'yyyyyyyyyy' .. x end")?.line == 3)
  }

  @Test func longMessagesAreCutBetweenCharacters() throws {
    let message = try #require(failure("error('a' .. ('é'):rep(2000), 0)")?.message)
    #expect(message.utf8.count <= 1023)
    #expect(message.last == "é")
  }

  @Test func stateGoesOnAfterAnError() throws {
    let state = try LuaState()
    #expect(throws: LuaError.self) { try state.load(LuaSource(name: "a", text: "error('x')")) }
    #expect(!state.isSpent)
    #expect(try state.load(LuaSource(name: "b", text: "return 1")) == .integer(1))
  }

  @Test func pcallCatchesOrdinaryErrors() throws {
    let value = try run("local ok, e = pcall(function() error('x', 0) end) return { ok, e }")
    #expect(value.table?.array == [.bool(false), .string("x")])
  }
}
