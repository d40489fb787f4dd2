import LuaHost
import Testing

/// Which lines of a source ran.
@Suite struct LineNotesTests {
  private typealias Step = LineNotes.Step

  private func notes(_ text: String, calls arguments: [Int]) throws -> LineNotes? {
    let state = try LuaState()
    guard case .function(let function) = try state.load(LuaSource(name: "a.lua", text: text))
    else { return nil }
    state.startNotingLines()
    for argument in arguments { _ = try state.call(function, [.int(argument)]) }
    return state.notedLines()["a.lua"]
  }

  /// A function is made at the line of its `end`.
  private let text = """
    return function(n)
      if n > 1 then
        n = n + 1
      end
      local function f()
        return n
      end
      return f()
    end
    """

  @Test func theLinesThatRanAndWhereTheyWent() throws {
    let one = try notes(text, calls: [1])
    #expect(one?.lines == [2, 6, 7, 8])
    #expect(one?.steps.contains(Step(from: 2, to: 7)) == true)
    #expect(one?.steps.contains(Step(from: 2, to: 3)) == false)
    let two = try notes(text, calls: [1, 2])
    #expect(two?.lines == [2, 3, 6, 7, 8])
    #expect(two?.steps.contains(Step(from: 2, to: 3)) == true)
    #expect(two?.steps.contains(Step(from: 8, to: 6)) == false)
  }

  @Test func coroutinesAreNoted() throws {
    let text = """
      return function(n)
        local c = coroutine.wrap(function()
          coroutine.yield(n)
          return n
        end)
        return c() + c()
      end
      """
    #expect(try notes(text, calls: [1])?.lines == [2, 3, 4, 5, 6])
  }

  @Test func nothingIsNotedUnlessAsked() throws {
    let state = try LuaState()
    _ = try state.load(LuaSource(name: "a.lua", text: "return 1"))
    #expect(state.notedLines().isEmpty)
  }

  @Test func limitsStillHold() throws {
    let state = try LuaState(limits: LuaLimits(instructions: 1_000))
    state.startNotingLines()
    #expect {
      try state.load(LuaSource(name: "a.lua", text: "while true do\nend"))
    } throws: { error in
      (error as? LuaError)?.kind == .limit(.instructions(1_000))
    }
    #expect(state.notedLines()["a.lua"]?.lines == [1])
  }
}
