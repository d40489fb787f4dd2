import LuaHost
import Testing

@Suite struct LimitTests {
  static let instructions = LuaError.Kind.limit(.instructions(1_000_000))
  static let memory = LuaError.Kind.limit(.memory(16 << 20))

  @Test func theMemoryHeldIsTold() throws {
    let state = try LuaState()
    let before = state.memoryUsed
    #expect(before > 0 && before < state.limits.memory)
    let big = "return { ('x'):rep(500000) }"
    _ = try state.load(LuaSource(name: "a.lua", text: big))
    #expect(state.memoryUsed > 500_000)
  }

  @Test(arguments: [
    "while true do end",
    "while true do pcall(function() while true do end end) end",
    "local function f(n) if n > 0 then pcall(f, n - 1) end while true do end end f(60)",
    "local t = {} for i = 1, 1000 do t[i] = i end\n"
      + "while true do table.sort(t, function(a, b) return b < a end) end",
    "local t = {} for i = 1, 60000 do t[i] = i end while true do table.insert(t, 1, 0) end",
    "local t = {} for i = 1, 60000 do t[i] = i end"
      + " while true do for _ in pairs(t) do break end end",
    "local s = ('x'):rep(1000000) while true do local _ = s .. 'y' end",
    "local s = ('x'):rep(1000000) while true do s:upper() end",
    "local t = {} for i = 1, 10000 do t[i] = i end while true do table.unpack(t) end",
  ])
  func instructionsRunOut(text: String) {
    #expect(failure(text)?.kind == Self.instructions)
  }

  @Test(arguments: [
    "local s = 'x' while true do s = s .. s end",
    "local t = {} for i = 1, 1e9 do t[i] = {} end",
    "local t = {} for i = 1, 100 do t[i] = ('x'):rep(1000):rep(900 + i) end",
    "return pcall(function() local s = 'x' while true do s = s .. s end end)",
    "while true do pcall(function() local s = 'x' while true do s = s .. s end end) end",
  ])
  func memoryRunsOut(text: String) throws {
    let error = try #require(failure(text))
    #expect(error.kind == Self.memory)
    #expect(error.chunk == "Rules/a.lua")
    #expect(error.line == 1)
  }

  @Test func timeRunsOut() throws {
    let limits = LuaLimits(instructions: .max, seconds: 0.05)
    #expect(failure("while true do end", limits: limits)?.kind == .limit(.seconds(0.05)))
  }

  @Test func comparingLongStringsIsBounded() {
    let text = """
      local a = ("\\0"):rep(1000000) local b = a .. "x"
      while true do local _ = a < b end
      """
    let limits = LuaLimits(seconds: 0.1)
    #expect(failure(text, limits: limits)?.kind == .limit(.seconds(0.1)))
  }

  @Test func spentStateRefuses() throws {
    let state = try LuaState(limits: LuaLimits(memory: 1 << 20))
    #expect(throws: LuaError.self) {
      try state.load(LuaSource(name: "a", text: "local s = 'x' while true do s = s .. s end"))
    }
    #expect(state.isSpent)
    let refused = #expect(throws: LuaError.self) {
      try state.load(LuaSource(name: "b", text: "return 1"))
    }
    #expect(refused?.kind == .spent)
  }

  @Test func budgetIsPerCall() throws {
    let state = try LuaState(limits: LuaLimits(instructions: 10_000))
    let text = "return function() for i = 1, 5000 do end end"
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    for _ in 1...10 { #expect(try state.call(function) == .returned([])) }
  }

  @Test func sourceLength() {
    let limits = LuaLimits(sourceBytes: 10)
    let error = failure("return 'abcdef'", limits: limits)
    #expect(error?.kind == .limit(.sourceBytes(10)))
    #expect(error?.chunk == "Rules/a.lua")
  }

  @Test func compilingIsBounded() {
    let names = (0..<190).map { "a\($0)" }.joined(separator: ",")
    let open = (0..<150).map { "local function f\($0)() local \(names)\n" }.joined()
    let uses = "local _ = " + String(repeating: "z+", count: 60_000) + "z\n"
    let text = open + uses + String(repeating: " end ", count: 150)
    let error = failure(text, limits: LuaLimits(seconds: 0.05))
    #expect(error?.kind == .limit(.seconds(0.05)))
    #expect(error?.chunk == "Rules/a.lua")
  }

  @Test func longWorkInLibrariesIsCounted() {
    let long = "local b = (' '):rep(1000000) "
    for call in ["tonumber(b)", "utf8.len(b)", "b:lower()", "('x'):rep(15000)"] {
      #expect(failure(long + "while true do \(call) end")?.kind == Self.instructions)
    }
  }

  @Test func stateTooSmallForItsLibraries() {
    let limits = LuaLimits(memory: 4096)
    #expect(failure("", limits: limits)?.kind == .limit(.memory(4096)))
  }

  @Test func resultSize() {
    let limits = LuaLimits(resultBytes: 1000)
    let kind = LuaError.Kind.limit(.resultBytes(1000))
    #expect(failure("return ('x'):rep(2000)", limits: limits)?.kind == kind)
    let text = "local t = {} for i = 1, 500 do t[i] = i end return t"
    #expect(failure(text, limits: limits)?.kind == kind)
  }

  @Test func resultDepth() {
    let kind = LuaError.Kind.limit(.resultDepth(16))
    #expect(failure("local t = {} for i = 1, 20 do t = { t } end return t")?.kind == kind)
    #expect(failure("local t = {} t.t = t return t")?.kind == kind)
    #expect(failure("local t = {} for i = 1, 15 do t = { t } end return t") == nil)
  }

  @Test func resultsThatShareAreBounded() {
    let text = "local t = {} for i = 1, 15 do t = { t, t, t, t } end return t"
    #expect(failure(text) != nil)
  }

  @Test func repetitionIsBounded() {
    #expect(failure("return ('x'):rep(1000001)")?.message == "resulting string too large")
    #expect(failure("return ('x'):rep(1e15 // 1 | 0)") != nil)
    #expect(failure("return #('ab'):rep(3, ',') == 8 or error('no')") == nil)
  }

  @Test func unpackIsBounded() {
    #expect(failure("table.unpack({}, 1, 10001)")?.message == "too many results to unpack")
    #expect(failure("table.unpack({}, math.mininteger, math.maxinteger)") != nil)
    #expect(failure("return select('#', table.unpack({}, 1, 200))") == nil)
  }
}
