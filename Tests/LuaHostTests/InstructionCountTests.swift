import LuaHost
import Testing

@Suite struct InstructionCountTests {
  private func count(
    _ text: String, step: Int = 1, in state: LuaState? = nil
  ) throws -> Int {
    let state = try state ?? LuaState()
    let limits = LuaLimits(instructionStep: step)
    _ = try state.load(LuaSource(name: "a", text: text), limits: limits)
    return state.instructions
  }

  @Test(arguments: [
    ("", 1), ("return 1", 2), ("local a = 1 local b = a + 1 return b", 3),
    ("for i = 1, 10 do end", 15), ("for i = 1, 1000 do end", 1005),
    ("local t = {} for i = 1, 10 do t[i] = i end", 26),
    ("local function f() end f() f()", 8),
    ("local s = ('x'):rep(800)", 5 + 100),
  ])
  func stepOfOneIsExact(text: String, expected: Int) throws {
    let state = try LuaState()
    #expect(try count(text, in: state) == expected)
    #expect(try count(text, in: state) == expected)
    #expect(try count(text) == expected)
  }

  @Test(arguments: [2, 10, 100, 300])
  func longerStepsRoundDown(step: Int) throws {
    let counted = try count("for i = 1, 1000 do end", step: step)
    #expect(counted <= 1005 && counted > 1005 - step)
  }

  @Test(arguments: [1, 3, 100, 1000])
  func theLimitIsExactWithAnyStep(step: Int) throws {
    for (text, used) in [("for i = 1, 1000 do end", 1005), ("return 1", 2)] {
      let enough = LuaLimits(instructions: used, instructionStep: step)
      #expect(failure(text, limits: enough) == nil)
      let short = LuaLimits(instructions: used - 1, instructionStep: step)
      #expect(failure(text, limits: short)?.kind == .limit(.instructions(used - 1)))
    }
  }

  @Test func callsAreCountedEachAlone() throws {
    let state = try LuaState(limits: LuaLimits(instructionStep: 1))
    let text = "return function(n) for i = 1, n do end end"
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    for n in [10, 500, 10] {
      _ = try state.call(function, [.int(n)])
      #expect(state.instructions == n + 5)
    }
    state.release(function)
    #expect(state.instructions == 15)
  }

  @Test func aLimitReachedIsTheCount() throws {
    let state = try LuaState(limits: LuaLimits(instructions: 12_345))
    #expect(throws: LuaError.self) {
      try state.load(LuaSource(name: "a", text: "while true do end"))
    }
    #expect(state.instructions == 12_345)
  }
}
