import Testing

@testable import Reading

struct PatternStartsTests {
  private static let blank = String(repeating: " .", count: 500)

  private func windows(
    _ pattern: String, in text: String, isForOne: Bool = false
  ) -> [ClosedRange<Int>]? {
    let text = FoldedText(text)
    let code = PatternCode(pattern, isCased: false)
    return PatternStarts(code, in: text, text.all, isForOne: isForOne)?.windows
  }

  @Test func nothingWhereTheWordDoesNotStand() {
    #expect(windows("votants", in: Self.blank) == nil)
    #expect(windows("votants", in: "court") == nil)
  }

  @Test func nearTheWordAlone() {
    #expect(windows(#"\d{1,3} votants"#, in: Self.blank + "12 Votants") == [991...1003])
  }

  @Test func wordsNearOneAnotherShareAWindow() {
    let text = "maire maire" + Self.blank + "maire"
    #expect(windows("maire", in: text) == [0...6, 1011...1011])
  }

  @Test func aShortTextIsSearchedWhole() {
    #expect(windows("maire", in: "le maire") == [0...8])
  }

  @Test func everywhereWithoutAWordOrABound() {
    #expect(windows(#"\d+"#, in: Self.blank) == [0...1000])
    #expect(windows(#"\d+ maire"#, in: Self.blank + "maire") == [0...1005])
  }

  @Test func everywhereWhereTheWordStandsTooOften() {
    let text = String(repeating: "maire ", count: 200)
    #expect(windows("maire", in: text) == [0...1200])
  }

  @Test func oneMatchInALongTextIsSearchedAtOnce() {
    let text = String(repeating: Self.blank, count: 17) + "maire"
    #expect(windows("maire", in: text) == [17000...17000])
    #expect(windows("maire", in: text, isForOne: true) == [0...17005])
  }
}
