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

  /// A call counts the whole function, eight at least; a turn of a loop the whole loop.
  @Test(arguments: [
    ("", 8), ("return 1", 8), ("local a = 1 local b = a + 1 return b", 8),
    ("local a = 1 a = a * 2 a = a * 2 a = a * 2 return a", 10),
    ("for i = 1, 10 do end", 8 + 10), ("for i = 1, 1000 do end", 8 + 1000),
    ("local t = {} for i = 1, 10 do t[i] = i end", 10 + 10 * 2),
    ("for i = 1, 3 do for j = 1, 5 do end end", 12 + 3 * 6 + 15),
    ("local function f() end f() f()", 8 + 2 * 8),
    ("local i = 0 while i < 4 do i = i + 1 end", 8 + 5 * 5),
    ("local i = 0 repeat i = i + 1 until i == 4", 8 + 4 * 4),
    ("local s = ('x'):rep(800)", 8 + 100),
  ])
  func theCountIsThatOfFunctionsAndTurns(text: String, expected: Int) throws {
    let state = try LuaState()
    #expect(try count(text, in: state) == expected)
    #expect(try count(text, in: state) == expected)
    #expect(try count(text) == expected)
  }

  @Test(arguments: [1, 2, 10, 100, 300, 100_000])
  func theStepDoesNotChangeIt(step: Int) throws {
    #expect(try count("for i = 1, 1000 do end", step: step) == 1008)
  }

  @Test(arguments: [1, 3, 100, 1000])
  func theLimitIsExactWithAnyStep(step: Int) throws {
    for (text, used) in [("for i = 1, 1000 do end", 1008), ("return 1", 8)] {
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
      #expect(state.instructions == n + 8)
    }
    state.release(function)
    #expect(state.instructions == 18)
  }

  @Test func aLimitReachedIsTheCount() throws {
    let state = try LuaState(limits: LuaLimits(instructions: 12_345))
    #expect(throws: LuaError.self) {
      try state.load(LuaSource(name: "a", text: "while true do end"))
    }
    #expect(state.instructions == 12_345)
  }
}
