import LuaHost
import Testing

/// What the host does for the prelude with texts and dates.
@Suite struct TextPrimitiveTests {
  static let prelude = "return { holds = host.holds, civil = host.civil }"

  private func value(_ text: String) throws -> LuaValue {
    try run("return \(text)", prelude: Self.prelude)
  }

  @Test(arguments: [
    ("'Élection du MAIRE', 'election'", true), ("'À ÇÀ', 'a ca'", true),
    ("'ÀÂÄàâä ÉÈÊËéèêë ÎÏîï ÔÖôö ÙÛÜùûü', 'aaaaaa eeeeeeee iiii oooo uuuuuu'", true),
    ("'abc', 'abd'", false), ("'', ''", true), ("'', 'a'", false), ("'a', ''", true),
    ("'ŒUVRE', 'œuvre'", false), ("'ñandú', 'NANDU'", false), ("'Ñ', 'ñ'", false),
    ("('É'):rep(3000), ('e'):rep(3000)", true), ("('É'):rep(3000), ('e'):rep(3001)", false),
    ("'\\xC3\\xC3\\xA0', 'a'", false), ("'x\\xC3', '\\xC3'", true),
  ])
  func textsHoldWords(arguments: String, expected: Bool) throws {
    #expect(try value("holds(\(arguments))") == .bool(expected))
  }

  @Test func onlyTextsHoldWords() {
    let error = failure("return holds(nil, 'a')", prelude: Self.prelude)
    #expect(error?.message == "bad argument #1 to 'holds' (string expected, got nil)")
  }

  @Test(arguments: [
    ("2021-05-20", [2021, 5, 20]), ("0999-01-01", [999, 1, 1]), ("2021-99-99", [2021, 99, 99]),
    ("2021-5-20", []), ("2021/05/20", []), ("2021-05-20 ", []), ("a021-05-20", []), ("", []),
  ])
  func datesAreTakenApart(text: String, expected: [Int]) throws {
    let outcome = try check("return civil('\(text)')", prelude: Self.prelude)
    #expect(outcome == .returned(expected.isEmpty ? [.nil] : expected.map { .integer($0) }))
  }
}
