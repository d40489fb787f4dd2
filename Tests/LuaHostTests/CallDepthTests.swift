import LuaHost
import Testing

@Suite struct CallDepthTests {
  static let recursions = [
    "local function f() return 1 + f() end return f()",
    "local function f() return 1, pcall(f) end return f()",
    "local function f() return (pcall(f)) end return f()",
    "local f = pcall for _ = 1, 6 do local g = f f = function(...) return g(pcall, ...) end end "
      + "local t = {} for i = 1, 240 do t[i] = pcall end return pcall(table.unpack(t))",
    "local t = {} t[1], t[2] = 2, 1 local function f() table.sort(t, f) end f()",
  ]

  @Test(arguments: recursions)
  func recursionEnds(text: String) throws {
    let error = try #require(failure(text))
    #expect(error.kind == .limit(.callDepth(150)))
    #expect(error.line == 1)
    #expect(error.chunk == "Rules/a.lua")
  }

  /// `f(n)` has n calls of `f` under way in the chunk's own call.
  private func descend(_ n: Int, _ limits: LuaLimits) -> LuaError? {
    failure(
      "local function f(n) if n > 1 then f(n - 1) end end f(\(n)) return", limits: limits)
  }

  @Test(arguments: [1, 7, 100, 1000])
  func depthIsExactWithAnyStep(step: Int) {
    for depth in [2, 3, 20, 150, 400] {
      let limits = LuaLimits(callDepth: depth, instructionStep: step)
      #expect(descend(depth - 1, limits) == nil)
      #expect(descend(depth, limits)?.kind == .limit(.callDepth(depth)))
    }
  }

  @Test func deepRecursionCanBeAllowed() {
    #expect(descend(20_000, LuaLimits(callDepth: 100_000)) == nil)
  }

  @Test(arguments: [
    "local function f() return (pcall(f)) end return f()",
    "local t = {} for i = 1, 240 do t[i] = pcall end return pcall(table.unpack(t))",
    "local function f() local ok, e = pcall(f) error(e, 0) end f()",
  ])
  func luasOwnLimitIsTheSame(text: String) {
    let limits = LuaLimits(callDepth: 1000)
    #expect(failure(text, limits: limits)?.kind == .limit(.callDepth(1000)))
  }

  @Test func luasOwnStackIsTheSame() {
    let text = "local function f(n) return 1 + f(n + 1) end return pcall(f, 1)"
    let limits = LuaLimits(instructions: 10_000_000, memory: 256 << 20, callDepth: .max)
    let error = failure(text, limits: limits)
    #expect(error?.kind == .limit(.callDepth(.max)))
    #expect(error?.line == 1)
  }

  @Test(arguments: ["stack overflow", "C stack overflow", "not enough memory"])
  func theWordsAloneAreNoLimit(words: String) throws {
    let text = "local ok, e = pcall(error, '\(words)', 0) return { ok, e }"
    #expect(try run(text).table?.array == [.bool(false), .string(words)])
    let error = try #require(failure("error('\(words)')"))
    #expect(error.kind == .runtime)
    #expect(error.message == words)
  }
}
