import LuaHost
import Testing

/// What the host does for the prelude with texts, dates and lists.
@Suite struct TextPrimitiveTests {
  static let prelude = """
    return {
      holds = host.holds, civil = host.civil, day = host.day, date = host.date,
    }
    """

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

  @Test(arguments: [
    ("date(day('2024-02-28') + 1)", "2024-02-29"), ("date(day('2023-12-31') + 1)", "2024-01-01"),
    ("date(day('1900-02-28') + 1)", "1900-03-01"), ("date(day('0000-03-01'))", "0000-03-01"),
    ("date(day('0000-01-01') - 1)", "-001-12-31"), ("date(day('9999-12-31') + 1)", "10000-01-01"),
    ("date(2021, 5, 2)", "2021-05-02"), ("date(-1, 5, 2)", "-001-05-02"),
    ("date(2021, 123, 2)", "2021-123-02"),
  ])
  func daysAreCounted(call: String, expected: String) throws {
    #expect(try value(call) == .string(expected))
  }

  @Test func onlyDaysAreCounted() throws {
    #expect(try value("day('2021-02-28') - day('2020-02-28')") == .integer(366))
    #expect(try value("day('2021-2-28')") == .nil)
    let error = failure("return date(1.5)", prelude: Self.prelude)
    #expect(error?.message == "bad argument #1 to 'date' (number has no integer representation)")
  }
}
