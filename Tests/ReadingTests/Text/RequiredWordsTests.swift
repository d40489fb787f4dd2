import Testing

@testable import Reading

struct RequiredWordsTests {
  private func words(_ pattern: String) -> [String] {
    RequiredWords.of(pattern).words.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    (#"nombre de votants_:_(\d+)"#, ["votants"]),
    (#"\bvotes?_:|\b(?:pour|contre) "#, ["vote", "pour", "contre"]),
    ("Le Conseil", ["conseil"]),
    ("(?:pre|ab)sents", ["presents", "absents"]),
    ("votants?", ["votant"]),
    ("(?<nom>maire) [a-z]+", ["maire"]),
    ("(?-i:[Mm]aire)", ["maire"]),
    ("(?:vote){2,3}", ["vote"]),
    ("(?:vote)+ au", ["vote"]),
    (#"no\.1 12"#, ["no.1"]),
  ])
  func theLongestWordsThatEveryMatchHas(_ pattern: String, _ expected: [String]) {
    #expect(words(pattern) == expected)
  }

  @Test(arguments: [
    #"\d+"#, "ou|votants", "(?:votants)?", "(?:votants)*", "(?=votants)a", "(?<!votants)a", "",
    "[^a]bc", "votants)", #"le (a+)\1"#,
  ])
  func nothingWhereAMatchMayDoWithout(_ pattern: String) {
    #expect(words(pattern) == [])
  }

  @Test(arguments: [
    ("votants", 0), (".votants", 1), (" votants", 9), (#"\d{1,3}_votants"#, 12),
    ("(?:le|la|aux) maire", 12), (#"(?:\d|\d\d) (?:maire|adjoint)"#, 11),
  ])
  func howFarBehindTheStartTheWordStands(_ pattern: String, _ lead: Int) {
    #expect(RequiredWords.of(pattern).lead == lead)
  }

  @Test(arguments: [#"\d+ votants"#, #".*votants"#, #"(\w)\1 votants"#, #"\d{2,} votants"#])
  func noBoundWhereAnythingMayStandBefore(_ pattern: String) {
    #expect(words(pattern) == ["votants"])
    #expect(RequiredWords.of(pattern).lead == nil)
  }

  @Test func tooManyChoicesAreNotFollowed() {
    let choices = (0..<41).map { "mot\($0)" }.joined(separator: "|")
    #expect(words("(?:\(choices))") == [])
    #expect(words("(?:\(choices)) votants") == ["votants"])
  }
}
