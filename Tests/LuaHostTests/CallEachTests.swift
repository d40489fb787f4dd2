import LuaHost
import Testing

/// Functions called together answer as they do one by one.
@Suite struct CallEachTests {
  /// How a call ended, and what it read and ran.
  private struct Answer: Equatable {
    let outcome: Result<LuaOutcome, LuaError>
    let trace: [FactID]
    let instructions: Int
  }

  private static let bodies = [
    "return s.rang, s.commune", "", "return {}", "return {}, 1", "return { 1, a = 'é' }",
    "return s.rang + s.presents", "error('non')", "while true do end",
    "return ('x'):rep(3000000)", "local t = {} for i = 1, 300 do t[i] = i end return t",
    "pcall(error, {}) return s.convocation.rang, s.convocation.mode",
    "return coroutine.wrap(function() return s.commune end)()",
    "return s.comune", "s.rang = 2", "return s.commune, s.rang", "return ('a'):rep(5)",
  ]

  private func host(_ limits: LuaLimits = LuaLimits(instructions: 50_000)) throws -> (
    LuaState, [LuaReference], [LuaArgument]
  ) {
    let state = try LuaState(limits: limits, types: Sample.types)
    let functions = try Self.bodies.map { body in
      let text = "return function(s) \(body) end"
      let value = try state.load(LuaSource(name: "a", text: text), stateless: true)
      return try #require(value.function)
    }
    try state.seal()
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    return (state, functions, [.object(root), .string("d")])
  }

  private func together(
    _ state: LuaState, _ functions: [LuaReference], _ arguments: [LuaArgument],
    limits: LuaLimits? = nil
  ) -> [Answer] {
    var answers: [Answer] = []
    state.call(each: functions, arguments, limits: limits) { index, answer in
      #expect(index == answers.count)
      #expect(state.withTrace { Array($0) } == state.trace)
      answers.append(
        Answer(outcome: answer.outcome, trace: state.trace, instructions: state.instructions))
    }
    return answers
  }

  private func oneByOne(
    _ state: LuaState, _ functions: [LuaReference], _ arguments: [LuaArgument],
    limits: LuaLimits? = nil
  ) -> [Answer] {
    functions.map { function in
      state.resetTrace()
      let outcome = Result { () throws(LuaError) in
        try state.call(function, arguments, limits: limits)
      }
      return Answer(outcome: outcome, trace: state.trace, instructions: state.instructions)
    }
  }

  @Test(arguments: [nil, LuaLimits(instructions: 200, resultBytes: 40, instructionStep: 1)])
  func theSameTogether(limits: LuaLimits?) throws {
    let (state, functions, arguments) = try host()
    for order in [functions, functions.reversed(), functions + functions] {
      let expected = oneByOne(state, order, arguments, limits: limits)
      #expect(together(state, order, arguments, limits: limits) == expected)
    }
    #expect(!state.isSpent)
  }

  @Test func noFunction() throws {
    let (state, _, arguments) = try host()
    #expect(together(state, [], arguments).isEmpty)
  }

  @Test func eachHasTheLimitOfResults() throws {
    let (state, functions, arguments) = try host(LuaLimits(resultBytes: 30))
    let text = Array(repeating: functions[15], count: 100)
    for answer in together(state, text, arguments) {
      #expect(try answer.outcome.get() == .returned([.string("aaaaa")]))
    }
  }

  @Test func referencesOfAnotherState() throws {
    let (state, functions, arguments) = try host()
    let (_, foreign, _) = try host()
    let answers = together(state, [functions[0], foreign[0], functions[0]], arguments)
    #expect(answers[0] == answers[2])
    #expect(throws: LuaError.self) { try answers[1].outcome.get() }
    let all = together(state, [functions[0], functions[1]], [.value(foreign[0])])
    #expect(all.count == 2)
    for answer in all { #expect(throws: LuaError.self) { try answer.outcome.get() } }
  }

  @Test func aSpentStateRefusesTheRest() throws {
    let state = try LuaState(limits: LuaLimits(memory: 1 << 20))
    let texts = ["return 1", "local t = {} for i = 1, 1e6 do t[i] = i end", "return 2"]
    let functions = try texts.map { text in
      let value = try state.load(LuaSource(name: "a", text: "return function() \(text) end"))
      return try #require(value.function)
    }
    let kinds = together(state, functions, []).map { answer -> LuaError.Kind? in
      if case .failure(let error) = answer.outcome { error.kind } else { nil }
    }
    #expect(kinds == [nil, .limit(.memory(1 << 20)), .spent])
  }

  @Test func nothingRunsWhileAnswersAreRead() throws {
    let (state, functions, arguments) = try host()
    var answers: [LuaOutcome] = []
    try state.call(each: [functions[0], functions[4]], arguments) { _, answer in
      #expect(throws: LuaError.self) { try state.call(functions[0], arguments) }
      #expect(throws: LuaError.self) { try state.load(LuaSource(name: "b", text: "")) }
      state.call(each: [functions[1]], arguments) { _, nested in
        #expect(throws: LuaError.self) { try nested.outcome.get() }
      }
      state.resetTrace()
      answers.append(try answer.outcome.get())
    }
    #expect(
      answers == [try state.call(functions[0], arguments), try state.call(functions[4], arguments)])
  }

  @Test func anErrorOfTheReaderEndsIt() throws {
    struct Enough: Error {}
    let (state, functions, arguments) = try host()
    var count = 0
    #expect(throws: Enough.self) {
      try state.call(each: functions, arguments) { _, _ in
        count += 1
        throw Enough()
      }
    }
    #expect(count == 1)
    #expect(try state.call(functions[1], arguments) == .returned([]))
  }
}
