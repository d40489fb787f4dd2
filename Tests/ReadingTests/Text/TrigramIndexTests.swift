import Testing

@testable import Reading

struct TrigramIndexTests {
  private func mayHold(_ word: String, in text: String, _ range: Range<Int>? = nil) -> Bool {
    let bytes = Array(text.utf8)
    let key = TrigramIndex.Key(Array(word.utf8))
    return TrigramIndex(bytes).mayHold(key, in: range ?? 0..<bytes.count)
  }

  @Test func aWordThatStandsIsNeverDenied() {
    let text = "le conseil municipal, convoqué le 3 mai, a voté pour"
    for word in ["conseil", "municipal", "voté", "pour", "le "] {
      #expect(mayHold(word, in: text))
    }
  }

  @Test func aWordWithNoRunInTheTextIsDenied() {
    #expect(!mayHold("procuration", in: "le conseil municipal"))
    #expect(!mayHold("maire", in: ""))
    #expect(!mayHold("maire", in: "ma"))
  }

  @Test func shortWordsMayStandAnywhere() {
    #expect(mayHold("ou", in: "le conseil municipal"))
  }

  @Test func eachBlockOfTwoKilobytesHasItsOwnRuns() {
    let text = String(repeating: " ", count: 4096) + "maire" + String(repeating: " ", count: 4096)
    #expect(mayHold("maire", in: text))
    #expect(mayHold("maire", in: text, 4096..<4101))
    #expect(!mayHold("maire", in: text, 0..<4096))
    #expect(!mayHold("maire", in: text, 6144..<8192))
  }

  @Test func aWordOverTheEdgeOfABlockIsFound() {
    let text = String(repeating: " ", count: 2046) + "maire "
    #expect(mayHold("maire", in: text))
  }
}
