import Foundation
import LuaHost
import StockLua
import TestSupport
import Testing

/// Code that counts itself does what it did before, and counts no less than what runs.
@Suite struct MeteredCodeTests {
  /// What a plain Lua returns, and how many instructions it ran.
  private func stock(_ text: String) -> (result: String, instructions: Int)? {
    var (text, instructions) = (text, Int64(0))
    let result = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        stock_lua_run($0.baseAddress, $0.count, &instructions)
      }
    }
    guard let result else { return nil }
    defer { free(result) }
    return (String(cString: result), Int(instructions))
  }

  private func ours(_ text: String, step: Int) throws -> (result: LuaValue, instructions: Int) {
    let limits = LuaLimits(instructions: .max, seconds: 60, instructionStep: step)
    let state = try LuaState(limits: limits)
    let result = try state.load(LuaSource(name: "a", text: text))
    return (result, state.instructions)
  }

  @Test func randomPrograms() throws {
    var generator = ProgramGenerator(random: LongRun.generator(of: "MeteredCodeTests"))
    let comment = ("GREFFIER_SEED=\(generator.random.seed)")
    for _ in 0..<LongRun.count(1_000) {
      let text = generator.program()
      let plain = try #require(stock(text))
      let counted = try ours(text, step: 1000)
      guard counted.result == .string(plain.result), counted.instructions >= plain.instructions,
        try ours(text, step: 7) == counted
      else {
        Issue.record("\(counted)\nnot \(plain)\n\(text)\n\(comment)")
        return
      }
    }
  }

  /// Bodies whose length one instruction of a tick cannot hold, and two cannot.
  @Test(arguments: [10, 100, 130, 1000, 40_000])
  func longBodies(length: Int) throws {
    let body = (0..<length).map { "x=x+\($0 % 10)" }.joined(separator: "\n")
    let text = """
      local x = 0
      repeat
      \(body)
      until x > 1000
      return tostring(x)
      """
    let plain = try #require(stock(text))
    let counted = try ours(text, step: 1000)
    #expect(counted.result == .string(plain.result))
    #expect(counted.instructions >= plain.instructions)
  }

  /// Lines are kept in steps, with one in full now and then.
  @Test(arguments: [1, 120, 128, 129, 500, 3000])
  func errorsKeepTheirLines(before: Int) throws {
    let loops = (0..<before).map {
      "for i = 1, 2 do t[\($0)] = i end" + ($0 % 50 == 0 ? "\n\n" : "\n")
    }
    let text = "local t = {}\n" + loops.joined() + "local u = t.absent.field"
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let error = try #require(failure(text))
    #expect(error.line == line)
    #expect(error.message == "attempt to index a nil value (field 'absent')")
  }

  @Test func tooManyVariablesAreRefused() throws {
    let names = (0..<150).map { "v\($0)" }.joined(separator: ", ")
    let values = (0..<103).map { _ in "1" }.joined(separator: ", ")
    let text = "local f\nreturn function() local \(names) f(\(values)) end"
    let error = try #require(failure(text))
    #expect(error.kind == .syntax)
    #expect(error.line == 2)
    #expect(error.chunk == "Rules/a.lua")
    #expect(error.message == "a function cannot be counted: it has too many variables")
  }

  @Test func tooManyVariablesFromAroundAreRefused() throws {
    let outer = (0..<199).map { "a\($0)" }
    let inner = (0..<55).map { "b\($0)" }
    let uses = (outer + inner).map { "\($0) = 1" }.joined(separator: " ")
    let text = """
      local \(outer.joined(separator: ", "))
      return function() local \(inner.joined(separator: ", "))
      return function() \(uses) end end
      """
    let error = try #require(failure(text))
    #expect(error.kind == .syntax)
    #expect(error.line == 3)
  }
}
