import LuaHost
import Testing

@Suite struct PatternErrorTests {
  @Test(arguments: [
    ("('a'):find('[')", "malformed pattern (missing ']')"),
    ("('a'):find('[^')", "malformed pattern (missing ']')"),
    ("('a'):find('[%')", "malformed pattern (missing ']')"),
    ("('a'):find('%')", "malformed pattern (ends with '%')"),
    ("('a'):find('%f')", "missing '[' after '%f' in pattern"),
    ("('a'):find('%b(')", "malformed pattern (missing arguments to '%b')"),
    ("('a'):find('(')", "unfinished capture"),
    ("('a'):match('a)')", "invalid pattern capture"),
    ("('a'):find('(%1)')", "invalid capture index %1"),
    ("('a'):find('%0')", "invalid capture index %0"),
    ("('a'):gsub('a', '%2')", "invalid capture index %2"),
    ("('a'):gsub('a', '%')", "invalid use of '%' in replacement string"),
    ("('a'):gsub('a', '%x')", "invalid use of '%' in replacement string"),
    ("('a'):gsub('a', function() return {} end)", "invalid replacement value (a table)"),
    ("('a'):gsub('(a', '%1')", "unfinished capture"),
    ("('a'):rep(33):find(('(a'):rep(33))", "too many captures"),
    ("('a'):rep(300):find(('a?'):rep(200))", "pattern too complex"),
    ("('a'):gsub('a')", "bad argument #2 to 'gsub' (string/function/table expected, got no value)"),
    ("string.find('a')", "bad argument #2 to 'find' (string expected, got no value)"),
    ("string.match({}, 'a')", "bad argument #1 to 'match' (string expected, got table)"),
    (
      "string.gsub('a', 'a', 'b', 1.5)",
      "bad argument #4 to 'gsub' (number has no integer representation)"
    ),
  ])
  func message(call: String, expected: String) throws {
    let error = try #require(failure("local a = 1\nreturn \(call)"))
    #expect(error.kind == .runtime)
    #expect(error.message == expected)
    #expect(error.line == 2)
  }

  @Test(arguments: ["('a'):find('b[')", "('a'):find('b%')", "('a'):gsub('b)', '')"])
  func whatIsNotReachedIsNotWrong(call: String) {
    #expect(failure("return \(call)") == nil)
  }

  @Test func errorsCanBeCaught() throws {
    let text = "return select(2, pcall(string.find, 'a', '['))"
    #expect(try run(text) == .string("malformed pattern (missing ']')"))
  }

  @Test func iterationRaisesAtItsFirstMatch() throws {
    let text = "local next = ('a'):gmatch('[')\nreturn select(2, pcall(next))"
    #expect(try run(text) == .string("malformed pattern (missing ']')"))
  }

  @Test func theDeepestPatternStillMatches() throws {
    let text = "return (('a'):rep(300):find(('a?'):rep(199)))"
    #expect(try run(text) == .integer(1))
  }
}
