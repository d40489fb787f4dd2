import LuaHost
import Testing

@Suite struct TracebackTests {
  @Test func functionsFromTheInnermost() {
    let text = """
      local function lit(t)
        local x = t.a.b
        return x
      end
      local function controle(t)
        local x = lit(t)
        return x
      end
      local x = controle {}
      return x
      """
    #expect(
      failure(text)?.traceback == [
        LuaFrame(chunk: "Rules/a.lua", line: 2, function: "lit"),
        LuaFrame(chunk: "Rules/a.lua", line: 6, function: "controle"),
        LuaFrame(chunk: "Rules/a.lua", line: 9),
      ])
  }

  @Test func thePreludeIsLeftOut() {
    let prelude = "return { chacun = function(f) local x = f(1) return x end }"
    let text = "local x = chacun(function(n)\n  return n.a.b\nend)\nreturn x"
    #expect(
      failure(text, prelude: prelude)?.traceback.map(\.line) == [2, 1])
  }

  @Test func aLibraryFunctionIsLeftOut() {
    let text = "table.sort({ 1, 2 }, function(a, b)\n  return a.x.y < b\nend)"
    #expect(failure(text)?.traceback.map(\.line) == [2, 1])
  }

  @Test func aCoroutineHasThoseThatWaitForIt() {
    let text = """
      local co = coroutine.wrap(function()
        error("x")
      end)
      co()
      """
    #expect(failure(text)?.traceback.map(\.line) == [2, 4])
  }

  @Test func theDeepestTwelve() throws {
    let text = "local function f(n)\n  if n == 0 then error('x') end\n  f(n - 1)\nend\nf(30)"
    let traceback = try #require(failure(text)).traceback
    #expect(traceback.count == 12)
    #expect(traceback.first?.line == 2)
    #expect(traceback.last?.line == 3)
  }

  @Test func whatSwiftCallsHasNoName() throws {
    let state = try LuaState()
    let text = "return function(x)\n  return x.a\nend"
    let source = LuaSource(name: "a.lua", text: text)
    let function = try #require(try state.load(source).function)
    let error = #expect(throws: LuaError.self) { try state.call(function) }
    #expect(error?.traceback == [LuaFrame(chunk: "a.lua", line: 2)])
  }

  @Test func syntaxHasNone() {
    #expect(failure("x x")?.traceback == [])
  }

  @Test func limitsHaveOne() {
    let text = "local function f()\n  while true do end\nend\nf()\n"
    #expect(failure(text)?.traceback.map(\.line) == [2, 4])
  }
}
