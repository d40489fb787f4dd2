import LuaHost
import Testing

/// A sealed state whose sources keep nothing goes on after any limit.
@Suite struct StatelessLimitTests {
  private static let hungry = "return function() local s = 'x' while true do s = s .. s end end"
  private static let honest =
    "return function(n) local t = {} for i = 1, n do t[i] = i end return #t end"

  private func state(stateless: Bool) throws -> (LuaState, LuaReference, LuaReference) {
    let state = try LuaState()
    let hungry = try state.load(
      LuaSource(name: "a.lua", text: Self.hungry), stateless: stateless)
    let honest = try state.load(LuaSource(name: "b.lua", text: Self.honest), stateless: true)
    try state.seal()
    return (state, try #require(hungry.function), try #require(honest.function))
  }

  @Test func hundredsOfLimitsInARow() throws {
    let (state, hungry, honest) = try state(stateless: true)
    for _ in 1...200 {
      let error = #expect(throws: LuaError.self) { try state.call(hungry) }
      #expect(error?.kind == .limit(.memory(16 << 20)))
      #expect(try state.call(honest, [.int(1000)]) == .returned([.integer(1000)]))
    }
    state.collectGarbage()
    #expect(state.memoryUsed < 1 << 20)
  }

  @Test func timeToo() throws {
    let (state, hungry, honest) = try state(stateless: true)
    let short = LuaLimits(instructions: .max, seconds: 0)
    #expect(throws: LuaError.self) { try state.call(hungry, limits: short) }
    #expect(try state.call(honest, [.int(3)]) == .returned([.integer(3)]))
  }

  @Test func aSourceThatMayKeepVariablesIsSpent() throws {
    let (state, hungry, _) = try state(stateless: false)
    #expect(throws: LuaError.self) { try state.call(hungry) }
    #expect(state.isSpent)
  }

  @Test func aSourceLoadedAfterTheSealToo() throws {
    let (state, hungry, _) = try state(stateless: true)
    _ = try state.load(LuaSource(name: "c.lua", text: "return 1"))
    #expect(throws: LuaError.self) { try state.call(hungry) }
    #expect(state.isSpent)
  }
}
