import Foundation
import LuaHost
import StockLua
import TestSupport
import Testing

/// Random calls, by our matcher and by that of a plain Lua.
@Suite struct PatternComparisonTests {
  /// Results as text: numbers as they are, bytes of strings by number; an error by its message.
  static let helpers = """
    local function show(ok, ...)
      local t = { tostring(ok) }
      for i = 1, select("#", ...) do
        local x = select(i, ...)
        if type(x) == "string" and ok then x = table.concat({ x:byte(1, -1) }, ".") .. "s" end
        t[#t + 1] = tostring(x)
      end
      return table.concat(t, " ")
    end
    local function t(f, ...)
      local a = table.pack(...)
      local function same(...) return ... end
      return show(pcall(function() return same(f(table.unpack(a, 1, a.n))) end))
    end
    local function all(...)
      local found = {}
      for a, b in string.gmatch(...) do
        found[#found + 1] = show(true, a, b)
        if #found > 40 then break end
      end
      return table.concat(found, ",")
    end
    local function g(...) return t(all, ...) end
    local function f(a, b) return a ~= "a" and (b or a) end
    local names = { a = "b", b = false, [1] = 2, aa = "%1" }
    local r = {}

    """
  private static let callsAText = 400

  @Test func asTheStockOnes() throws {
    var generator = PatternGenerator(random: LongRun.generator(of: "PatternComparisonTests"))
    let comment = Comment("GREFFIER_SEED=\(generator.random.seed)")
    for _ in 0..<LongRun.count(200_000) / Self.callsAText {
      let calls = (0..<Self.callsAText).map { _ in generator.call() }
      let ours = try ourResults(of: calls)
      let stock = try #require(stockResults(of: calls))
      if ours == stock { continue }
      try report(calls, ours, stock, comment)
      return
    }
  }

  private func text(of calls: [String]) -> String {
    let lines = calls.map { "r[#r + 1] = \($0)\n" }.joined()
    return Self.helpers + lines + "return table.concat(r, '\\n')"
  }

  private func ourResults(of calls: [String]) throws -> String {
    let limits = LuaLimits(instructions: .max, patternSteps: .max, seconds: 60)
    let source = LuaSource(name: "a", text: text(of: calls))
    return try LuaState(limits: limits).load(source).string ?? "no text"
  }

  private func stockResults(of calls: [String]) -> String? {
    var text = text(of: calls)
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        guard let result = stock_lua_run(text.baseAddress, text.count, nil) else { return nil }
        defer { free(result) }
        return String(cString: result)
      }
    }
  }

  private func report(
    _ calls: [String], _ ours: String, _ stock: String, _ comment: Comment
  ) throws {
    let ours = ours.split(separator: "\n", omittingEmptySubsequences: false)
    let stock = stock.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(ours.count == calls.count && stock.count == calls.count, comment)
    for (index, call) in calls.enumerated() where ours[index] != stock[index] {
      Issue.record("\(call)\nours:  \(ours[index])\nstock: \(stock[index])\n\(comment)")
    }
  }
}
