import LuaHost
import Testing

/// What the four functions give, spelled out: values by `tostring`, between commas.
@Suite struct PatternTests {
  private func results(_ call: String) throws -> String? {
    let text = """
      local function show(...)
        local t = { ... }
        for i = 1, select("#", ...) do t[i] = tostring(t[i]) end
        return table.concat(t, ",")
      end
      local function all(...)
        local t = {}
        for a, b in string.gmatch(...) do t[#t + 1] = b and a .. "/" .. b or a end
        return table.concat(t, ",")
      end
      return show(\(call))
      """
    return try run(text).string
  }

  @Test(arguments: [
    ("('abc'):find('b')", "2,2"), ("('abc'):find('')", "1,0"), ("('abc'):find('', 4)", "4,3"),
    ("('abc'):find('', 5)", "nil"), ("('abc'):find('a', -1)", "nil"),
    ("('abc'):find('c', -1)", "3,3"), ("('abc'):find('a', -99)", "1,1"),
    ("('a.c'):find('.', 2, true)", "2,2"), ("('a.c'):find('%.')", "2,2"),
    ("('aXb'):find('(%u)(.)')", "2,3,X,b"), ("('a\\0b'):find('\\0b')", "2,3"),
    ("('a\\0b'):find('%z')", "2,2"), ("('x'):find('^x$')", "1,1"), ("('ab'):find('^b')", "nil"),
    ("('ab'):find('^b', 2)", "2,2"), ("('a$b'):find('$b')", "2,3"), ("('a^'):find('a^')", "1,2"),
    ("('')  :find('^$')", "1,0"), ("('aa'):find('b', 1, true)", "nil"),
  ])
  func find(call: String, expected: String) throws {
    #expect(try results(call) == expected)
  }

  @Test(arguments: [
    ("('2024-03-01'):match('^(%d%d%d%d)-(%d%d)-(%d%d)$')", "2024,03,01"),
    ("('key = value'):match('^(%w+)%s*=%s*(%w+)$')", "key,value"), ("('abc'):match('()')", "1"),
    ("('aaab'):match('a*')", "aaa"), ("('aaab'):match('a-b')", "aaab"),
    ("('aaab'):match('a+')", "aaa"), ("('b'):match('a+')", "nil"), ("('ab'):match('a?b')", "ab"),
    ("('b'):match('a?b')", "b"), ("('aab'):match('a?a?a?ab')", "aab"),
    ("('f(a(b)c)d'):match('%b()')", "(a(b)c)"), ("('((a)'):match('%b()')", "(a)"),
    ("('THE (quick) fox'):match('%f[%a]%a+', 5)", "quick"), ("('ab'):match('%f[%z]')", ""),
    ("('say \"hi\" x'):match('([\"\\'])(.-)%1')", "\",hi"), ("('aa'):match('()a()')", "1,2"),
    ("(']'):match('[]]')", "]"), ("('^'):match('[%^a]')", "^"), ("('-'):match('[a-]')", "-"),
    ("('b'):match('[^a]')", "b"), ("('é'):match('%a')", "nil"), ("('5'):match('[%D5]')", "5"),
    ("('abcabc'):match('(a(b)c)%1')", "abc,b"),
    ("('0'):match('[0-9]')", "0"), ("('x'):match('.-')", ""), ("string.match(12, 2)", "2"),
  ])
  func match(call: String, expected: String) throws {
    #expect(try results(call) == expected)
  }

  @Test(arguments: [
    ("all('a,b,,c', '[^,]*')", "a,b,,c"), ("all('abc', '')", ",,,"),
    ("all('k=v x=y', '(%w)=(%w)')", "k/v,x/y"), ("all('abc', '^a')", ""),
    ("all('^a^a', '^a')", "^a,^a"), ("all('abc', '%w', 2)", "b,c"), ("all('abc', '%w', -1)", "c"),
    ("all('abc', '', 9)", ""), ("all('aXbX', '(.-)X')", "a,b"), ("all('ab', '()')", "1,2,3"),
  ])
  func gmatch(call: String, expected: String) throws {
    #expect(try results(call) == expected)
  }

  @Test(arguments: [
    ("('abc'):gsub('b', 'x')", "axc,1"), ("('abc'):gsub('', '-')", "-a-b-c-,4"),
    ("('abc'):gsub('%w', '%0%0')", "aabbcc,3"), ("('abc'):gsub('(b)(c)', '%2%1')", "acb,1"),
    ("('a b'):gsub('%s', '%%')", "a%b,1"), ("('abc'):gsub('%w', 'x', 2)", "xxc,2"),
    ("('abc'):gsub('%w', 'x', 0)", "abc,0"), ("('abc'):gsub('%w', 'x', -1)", "abc,0"),
    ("('aab'):gsub('^a', 'x')", "xab,1"),
    ("('abc'):gsub('%w', { a = 1, b = true and 'B' })", "1Bc,3"),
    ("('abc'):gsub('(a)()', function(a, i) return a:upper() .. i end)", "A2bc,1"),
    ("('abc'):gsub('b', function() end)", "abc,1"),
    ("('abc'):gsub('b', function() return false end)", "abc,1"),
    ("('abc'):gsub('()', '%1')", "1a2b3c4,4"), ("('a.b'):gsub('.', 0)", "000,3"),
    ("('abc'):gsub('b*', 'x')", "xaxcx,3"), ("('x'):gsub('x', '')", ",1"),
    ("('a,b'):gsub('(.-),', '%1;')", "a;b,1"), ("('a'):gsub('(a', 'x')", "x,1"),
  ])
  func gsub(call: String, expected: String) throws {
    #expect(try results(call) == expected)
  }

  @Test func classesAreOfASCII() throws {
    let counts = """
      local bytes = {}
      for i = 0, 255 do bytes[i + 1] = string.char(i) end
      local all, t = table.concat(bytes), {}
      for _, class in ipairs { "a", "c", "d", "g", "l", "p", "s", "u", "w", "x", "z" } do
        local _, n = all:gsub("%" .. class, "")
        local _, rest = all:gsub("[%" .. class:upper() .. "]", "")
        assert(n + rest == 256)
        t[#t + 1] = n
      end
      return table.concat(t, " ")
      """
    #expect(try run(counts) == .string("52 33 10 94 26 32 6 26 62 22 1"))
  }

  @Test func replacementsMayUsePatternsThemselves() throws {
    let text = """
      local function square(s)
        return (s:gsub("%b()", function(t) return "[" .. square(t:sub(2, -2)) .. "]" end))
      end
      return square("a(b(c)d)e")
      """
    #expect(try run(text) == .string("a[b[c]d]e"))
  }

  @Test func longPatternsAndSubjects() throws {
    let text = """
      local s = ("ab"):rep(5000)
      local p = ("[a-c]"):rep(100)
      assert(#s:match(p) == 100)
      assert(s:find(("ab"):rep(4000), 3) == 3)
      local t, n = s:gsub("a", "%0%0")
      assert(#t == 15000 and n == 5000)
      return #s:match("^(.*)$")
      """
    #expect(try run(text) == .integer(10_000))
  }

  @Test func frozenTablesReplace() throws {
    let prelude = "return { noms = { a = 'Alpha' } }"
    #expect(try run("return (('a b'):gsub('%a', noms))", prelude: prelude) == .string("Alpha b"))
  }
}
