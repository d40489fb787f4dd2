import Testing

@testable import LuaHost

@Suite struct HintTests {
  @Test(arguments: [
    ("local t = {} return t.a.b", LuaHint.indexedNil(name: "a")),
    ("local t = nil return t.b", .indexedNil(name: "t")),
    ("local t = {} t.calcule()", .calledNil(name: "calcule")),
    ("local t = {} t:calcule()", .calledNil(name: "calcule")),
    ("local t = {} return t.a < 3", .comparedNil),
    ("local t = {} return 3 >= t.a", .comparedNil),
    ("local t = {} return t.a < t.b", .comparedNil),
    ("local t = {} return t.a + 1", .computedNil(name: "a")),
    ("local t = {} return 'a' .. t.a", .joinedNil(name: "a")),
  ])
  func whatIsNil(text: String, hint: LuaHint) {
    #expect(failure(text)?.hint == hint)
  }

  @Test(arguments: [
    ("local function f()\n  return 1", LuaHint.missingEnd(opener: "function", line: 1)),
    ("if true then return 1", .missingEnd(opener: nil, line: nil)),
    ("return {\n  a = 1\n  b = 2\n}", .missingClosing("}", opener: "{", line: 1)),
    ("return math.max(1, 2", .missingClosing(")", opener: nil, line: nil)),
    ("local a = 1\nif a = 1 then return a end", .assignmentForComparison),
    ("local a = 1\nwhile a = 1 do a = 2 end", .assignmentForComparison),
    ("local a == 1", .comparisonForAssignment),
    ("local a = 1 if a != 2 then return a end", .foreignOperator("!=", lua: "~=")),
    ("return !true", .foreignOperator("!", lua: "not")),
    ("return true && false", .foreignOperator("&&", lua: "and")),
    ("return true || false", .foreignOperator("||", lua: "or")),
    ("local a = 1 a += 1", .foreignOperator("+=", lua: "x = x + …")),
    ("local a = 1 a -= 1", .foreignOperator("-=", lua: "x = x - …")),
    ("local a = 1 a++", .foreignOperator("++", lua: "x = x + 1")),
    ("return true ? 1 : 2", .foreignOperator("?", lua: "and … or")),
    ("return “texte”", .foreignSign),
    ("return 'texte\n", .unfinishedString),
  ])
  func whatDoesNotCompile(text: String, hint: LuaHint) {
    #expect(failure(text)?.hint == hint, "\(failure(text)?.message ?? "")")
  }

  @Test(arguments: ["error('attempt to sleep')", "return #5", "goto nowhere", "x = 1", "return y"])
  func otherFaults(text: String) throws {
    #expect(try #require(failure(text)).hint == nil)
  }

  @Test func theMessagesOfLua() {
    #expect(LuaHint("attempt to compare two nil values", sourceLine: nil) == .comparedNil)
    #expect(LuaHint("attempt to compare two table values", sourceLine: nil) == nil)
    #expect(LuaHint("", sourceLine: nil) == nil)
    #expect(LuaHint("near '", sourceLine: "") == nil)
  }
}
