import LuaHost
import Testing

@Suite struct LimitsPerCallTests {
  /// The error of a call with those limits; the same call then passes with the state's.
  private func failure(_ body: String, _ limits: LuaLimits) throws -> LuaError? {
    let state = try LuaState()
    let text = "return function() \(body) end"
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    let error = #expect(throws: LuaError.self) { try state.call(function, limits: limits) }
    #expect(throws: Never.self) { if !state.isSpent { _ = try state.call(function) } }
    return error
  }

  @Test(arguments: [
    ("for i = 1, 5000 do end", LuaLimits(instructions: 1000), LuaLimit.instructions(1000)),
    ("local s = ('x'):rep(100000)", LuaLimits(memory: 100_000), .memory(100_000)),
    ("return ('x'):rep(2000)", LuaLimits(resultBytes: 1000), .resultBytes(1000)),
    ("return { { {} } }", LuaLimits(resultDepth: 2), .resultDepth(2)),
    (
      "local function f(n) if n > 0 then f(n - 1) end end f(50)", LuaLimits(callDepth: 20),
      .callDepth(20)
    ),
    (
      "local a = ('x'):rep(1000000) local b = a .. '' for i = 1, 10000 do local _ = a < b end",
      LuaLimits(instructions: .max, seconds: 0.01), .seconds(0.01)
    ),
  ])
  func aCallHasItsOwnLimits(body: String, limits: LuaLimits, limit: LuaLimit) throws {
    let error = try failure(body, limits)
    #expect(error?.kind == .limit(limit))
    #expect(error?.message.hasSuffix(" (LuaLimits.\(limit.setting))") == true)
    #expect(error?.message.hasPrefix("more than \(limit.value) ") == true)
  }

  @Test func aLoadHasItsOwnLimits() throws {
    let state = try LuaState()
    let source = LuaSource(name: "a", text: "for i = 1, 5000 do end return 1")
    let short = #expect(throws: LuaError.self) {
      try state.load(source, limits: LuaLimits(sourceBytes: 10))
    }
    #expect(short?.kind == .limit(.sourceBytes(10)))
    let few = #expect(throws: LuaError.self) {
      try state.load(source, limits: LuaLimits(instructions: 1000))
    }
    #expect(few?.kind == .limit(.instructions(1000)))
    #expect(try state.load(source) == .integer(1))
  }

  @Test func moreCanBeAllowedThanTheState() throws {
    let state = try LuaState(limits: LuaLimits(instructions: 1000))
    let source = LuaSource(name: "a", text: "for i = 1, 5000 do end return 1")
    #expect(throws: LuaError.self) { try state.load(source) }
    #expect(try state.load(source, limits: LuaLimits()) == .integer(1))
    #expect(throws: LuaError.self) { try state.load(source) }
  }

  @Test func messagesNameTheLimit() {
    let error = LuaHostTests.failure("while true do end")
    #expect(error?.message == "more than 1000000 instructions (LuaLimits.instructions)")
    let memory = LuaHostTests.failure("local s = 'x' while true do s = s .. s end")
    #expect(memory?.message == "more than 16777216 bytes of memory (LuaLimits.memory)")
  }

  @Test(arguments: [
    "while true do end", "local function f() return 1 + f() end f()",
    "local function f() return (pcall(f)) end f()",
    "for i = 1, 1e9 do pcall(function() local t = {} while true do t[#t + 1] = i end end) end",
  ])
  func theStateGoesOnAfterHundredsOfLimits(text: String) throws {
    let limits = LuaLimits(instructions: 20_000)
    let state = try LuaState(limits: limits, types: Sample.types)
    let (buffer, root) = Sample.record()
    try state.setRecord(buffer)
    let body = "return function(s) local n = 0 for i = 1, 99 do n = n + i end return n, s.rang end"
    let function = try #require(try state.load(LuaSource(name: "a", text: body)).function)
    state.collectGarbage()
    let before = state.memoryUsed
    for _ in 1...300 {
      let error = #expect(throws: LuaError.self) {
        try state.load(LuaSource(name: "b", text: text))
      }
      guard case .limit = error?.kind else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(!state.isSpent)
    }
    #expect(try state.call(function, [.object(root)]) == .returned([.integer(4950), .integer(1)]))
    state.collectGarbage()
    #expect(abs(state.memoryUsed - before) < 4096)
  }
}
