import LuaHost
import Testing

@Suite struct MemoryTests {
  /// Fills most of the memory with tables of one size, then lets go of them.
  private static let burst = """
    return function(fields)
      local kept = {}
      for i = 1, 20000 do
        local t = {}
        for j = 1, fields do t[j] = j end
        kept[i] = t
      end
      return #kept
    end
    """

  @Test func blocksOfOneSizeLeaveRoomForOthers() throws {
    let limits = LuaLimits(instructions: 100_000_000, memory: 8 << 20, seconds: 60)
    let state = try LuaState(limits: limits)
    let source = LuaSource(name: "a.lua", text: Self.burst)
    let burst = try #require(try state.load(source).function)
    for round in 0..<3 {
      for fields in [1, 2, 4, 8, 16] {
        let outcome = try state.call(burst, [.int(fields)])
        #expect(outcome == .returned([.integer(20000)]), "\(fields) fields, round \(round)")
      }
    }
  }

  @Test func aSmallerLimitAfterAGreatBurst() throws {
    let generous = LuaLimits(instructions: 100_000_000, memory: 256 << 20, seconds: 60)
    let state = try LuaState(limits: generous)
    let text = "local t = {} for i = 1, 1000000 do t[i] = { i } end return #t"
    #expect(try state.load(LuaSource(name: "a.lua", text: text)) == .integer(1_000_000))
    let small = LuaSource(name: "b.lua", text: "local t = {} for i = 1, 99 do t[i] = { i } end")
    state.collectGarbage()
    #expect(try state.load(small, limits: LuaLimits(memory: 4 << 20)) == .nil)
  }
}
