import LuaHost
import Testing

/// Sentences filled in, and outcomes made of them.
@Suite struct SentenceTests {
  static let prelude = """
    local host = host
    host.writer(function(x, name, rest, values)
      return "<" .. name .. rest .. "=" .. type(x) .. ">"
    end)
    local function otherwise(word, x) return word .. " of a " .. type(x) end
    return {
      fill = host.sentence,
      good = host.outcome(otherwise, "good", "word", "text", "file", "line", "more", "most"),
    }
    """

  private func sentence(_ arguments: String) throws -> LuaValue {
    try run("return fill(\(arguments))", prelude: Self.prelude)
  }

  @Test(arguments: [
    ("'none', {}", "none"), ("'{n}', { n = 12 }", "12"), ("'{n}', { n = -3 }", "-3"),
    ("'{n}', { n = math.mininteger }", "-9223372036854775808"),
    ("'{a}, {b}.', { a = 'x', b = 'y' }", "x, y."),
    ("'{n|cat|cats}', { n = 1 }", "1 cat"), ("'{n|cat|cats}', { n = 2 }", "2 cats"),
    ("'{n|cat|cats}', { n = -2 }", "-2 cat"), ("'{n||s}', { n = 3 }", "3 s"),
    ("'a{b{n}c}d{', { n = 1 }", "a{b1c}d{"),
  ])
  func whatTheHostWrites(arguments: String, expected: String) throws {
    #expect(try sentence(arguments) == .string(expected))
  }

  @Test(arguments: [
    ("'{n}', { n = 1.5 }", "<n=number>"), ("'{n|a}', { n = 1 }", "<n|a=number>"),
    ("'{n|a|b|c}', { n = 1 }", "<n|a|b|c=number>"), ("'{n:x}', { n = 1 }", "<n:x=number>"),
    ("'{d}', { d = '2021-05-20' }", "<d=string>"), ("'{t:x}', { t = 'y' }", "<t:x=string>"),
    ("'{none}', {}", "<none=nil>"), ("'{}', { [''] = 1 }", "<=number>"),
    ("'{é}', {}", "<é=nil>"), ("'{t}', { t = {} }", "<t=table>"),
  ])
  func whatTheWriterWrites(arguments: String, expected: String) throws {
    #expect(try sentence(arguments) == .string(expected))
  }

  private static let told = """
    host.writer(function(x, name, rest) return "<" .. name .. rest .. "=" .. type(x) .. ">" end,
      { "1st", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" },
      { Membre = "nom" })
    return { fill = host.sentence }
    """

  @Test(arguments: [
    ("'{d}', { d = '2021-05-20' }", "20 may 2021"),
    ("'{d:date}', { d = '0999-12-01' }", "1st dec 0999"),
    ("'{d}', { d = '2021-01-00' }", "0 jan 2021"), ("'{d}', { d = '2021-13-02' }", "<d=string>"),
    ("'{d}', { d = '2021-00-02' }", "<d=string>"),
    ("'{d:x}', { d = '2021-05-20' }", "<d:x=string>"),
    ("'{d:date}', { d = 'x' }", "<d:date=string>"), ("'{d:date}', { d = 5 }", "<d:date=number>"),
    ("('{d} '):rep(300), { d = '2021-05-20' }", String(repeating: "20 may 2021 ", count: 300)),
  ])
  func datesAreWritten(arguments: String, expected: String) throws {
    #expect(try run("return fill(\(arguments))", prelude: Self.told) == .string(expected))
  }

  @Test func objectsAreToldByAField() throws {
    let body = """
      return fill("{m}, {n}, {m:x}, {s}, {c}", { m = s.membres[1], n = s.membres[2], s = s,
        c = s.convocation })
      """
    let (outcome, trace) = try checked(body, prelude: Self.told)
    #expect(
      outcome
        == .returned([.string("Odile, Yves, <m:x=userdata>, <s=userdata>, <c=userdata>")]))
    #expect(trace.count == 1)
  }

  @Test(arguments: ["{}", "{ 1, 2 }", "{ 'a', 'b' }"])
  func monthsAreThirteenTexts(months: String) {
    #expect(failure("return 1", prelude: "host.writer(print, \(months)) return {}") != nil)
  }

  @Test func noSentenceGivesNone() throws {
    #expect(try sentence("nil, {}") == .nil)
    #expect(try sentence("12, {}") == .nil)
  }

  @Test func longSentencesAreWritten() throws {
    let text = try sentence("('{a}-'):rep(2000), { a = 'abc' }")
    #expect(text == .string(String(repeating: "abc-", count: 2_000)))
  }

  @Test(arguments: [
    ("\n\nreturn good 'plain'", "plain", 3),
    ("local x = good { '{n} of {m}', n = 1, m = 2 }\nreturn x", "1 of 2", 1),
    ("local function f()\nreturn good { 'deep' }\nend\nreturn f()", "deep", 2),
  ])
  func outcomesBearTheirPlace(text: String, sentence: String, line: Int) throws {
    let table = try run(text, prelude: Self.prelude).table
    #expect(table?["word"] == .string("good"))
    #expect(table?["text"] == .string(sentence))
    #expect(table?["file"] == .string("Rules/a.lua"))
    #expect(table?["line"] == .integer(line))
  }

  @Test(arguments: [
    ("good 'with {n}'", "string"), ("good { 'x', more = 1 }", "table"),
    ("good { 'x', most = false }", "table"), ("good {}", "table"), ("good { 1 }", "table"),
    ("good()", "nil"), ("good(1)", "number"),
  ])
  func whatBearsMoreIsMadeOtherwise(call: String, type: String) throws {
    #expect(try run("return \(call)", prelude: Self.prelude) == .string("good of a \(type)"))
  }

  @Test func aMistakeOfTheWriterIsOneOfTheRule() {
    let prelude = """
      host.writer(function(x) if x == 0 then error("zero", 0) end end)
      return { fill = host.sentence }
      """
    let error = failure("\nlocal x = fill('{n:x}', { n = 0 })", prelude: prelude)
    #expect(error?.message == "zero")
    #expect(error?.line == 2)
    let none = failure("local x = fill('{n:x}', { n = 1 })", prelude: prelude)
    #expect(none?.message == "a sentence is made of texts")
  }

  @Test func sentencesAreCounted() throws {
    let endless = "while true do fill('{n}', { n = 1 }) end"
    #expect(
      failure(endless, prelude: Self.prelude)?.kind == .limit(.instructions(1_000_000)))
    let large = "local s = ('{n}'):rep(100000) while true do fill(s, { n = 'xx' }) end"
    #expect(failure(large, prelude: Self.prelude)?.kind == .limit(.instructions(1_000_000)))
  }
}
