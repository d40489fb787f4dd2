import LuaHost
import Testing

@Suite struct PatternLimitTests {
  static let steps = LuaError.Kind.limit(.patternSteps(1_000_000))

  @Test(arguments: [
    "local s = ('a'):rep(400)\nreturn s:find(('a*'):rep(20) .. 'b')",
    "local s = ('a'):rep(400)\nreturn s:match('a*a*a*b')",
    "local s = ('a'):rep(400)\nreturn pcall(string.find, s, ('a-'):rep(20) .. 'b')",
    "local s = ('a'):rep(3000)\nwhile true do s:find('.-.-b') end",
    "local s = ('('):rep(3000)\nreturn s:find('%b()')",
    "local s = ('a'):rep(20000)\nreturn s:gsub('(a*)(a*)%1%2b', '')",
    "local s = ('a'):rep(20000)\nfor _ in s:gmatch('[^b]*b') do end",
    "local s = ('a'):rep(100000)\nreturn pcall(function() while true do s:gsub('', '') end end)",
    "local s = ('a'):rep(30)\nreturn s:find(('a?'):rep(30) .. ('a'):rep(30) .. 'b')",
    "local s = ('a'):rep(10000)\nreturn s:find('^' .. ('(a*)'):rep(31) .. 'b')",
  ])
  func stepsRunOut(text: String) throws {
    let error = try #require(failure(text, limits: LuaLimits(instructions: 100_000_000)))
    #expect(error.kind == Self.steps)
    #expect(error.chunk == "Rules/a.lua")
    #expect(error.line == 2)
    #expect(
      error.message == "more than 1000000 steps of pattern matching (LuaLimits.patternSteps)")
  }

  @Test func stepsAreExactAndPerCall() throws {
    func fails(_ steps: Int) -> Bool {
      failure("return ('aaaa'):find('b*b')", limits: LuaLimits(patternSteps: steps)) != nil
    }
    let least = try #require((0...100).first { !fails($0) })
    #expect(least == 20)
    #expect((least...100).allSatisfy { !fails($0) })
    let state = try LuaState(limits: LuaLimits(patternSteps: least))
    let text = "return function() return ('aaaa'):find('b*b') end"
    let function = try #require(try state.load(LuaSource(name: "a", text: text)).function)
    for _ in 1...10 { #expect(try state.call(function) == .returned([.nil])) }
  }

  @Test func theStateGoesOn() throws {
    let state = try LuaState()
    for _ in 1...20 {
      #expect(throws: LuaError.self) {
        try state.load(LuaSource(name: "a", text: "return ('a'):rep(400):find('a*a*a*b')"))
      }
    }
    #expect(!state.isSpent)
    let found = try state.load(LuaSource(name: "a", text: "return ('aab'):match('a*b')"))
    #expect(found == .string("aab"))
  }

  @Test func limitsOfOneCall() throws {
    let state = try LuaState()
    let source = LuaSource(name: "a", text: "return ('aaaa'):find('b*b')")
    let strict = LuaLimits(patternSteps: 5)
    let error = #expect(throws: LuaError.self) { try state.load(source, limits: strict) }
    #expect(error?.kind == .limit(.patternSteps(5)))
    #expect(try state.load(source) == .nil)
  }

  @Test func plainSearchesAndResultsCountAsInstructions() {
    let kind = LuaError.Kind.limit(.instructions(1_000_000))
    let long = "local s = ('a'):rep(500000) "
    #expect(failure(long + "while true do s:find('ab', 1, true) end")?.kind == kind)
    #expect(failure(long + "while true do s:find('ab') end")?.kind == kind)
    #expect(failure(long + "while true do s:gsub('^.*', '%0') end")?.kind == kind)
    let pattern = "local p = ('[a]'):rep(2000) "
    #expect(failure(pattern + "while true do ('b'):find(p) end")?.kind == kind)
  }

  @Test func memoryIsCounted() {
    let kind = LuaError.Kind.limit(.memory(16 << 20))
    let text = "local s = ('a'):rep(500000) return s:gsub('.*', ('%0'):rep(1000))"
    #expect(failure(text)?.kind == kind)
    #expect(failure("return ('a'):find(('[a]'):rep(300000))")?.kind == kind)
  }

  @Test func theClockIsLookedAt() {
    let limits = LuaLimits(instructions: .max, patternSteps: .max, seconds: 0.05)
    let error = failure("return ('a'):rep(900):find('a*a*a*a*b')", limits: limits)
    #expect(error?.kind == .limit(.seconds(0.05)))
  }
}
