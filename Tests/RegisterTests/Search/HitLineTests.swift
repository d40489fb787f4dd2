import Testing

@testable import Register

@Suite struct HitLineTests {
  @Test func theLineThatHoldsMostOfTheWords() {
    let text = "Le budget\nVote du budget primitif\nAdopté"
    #expect(HitLine("budget primitif", in: text).text == "Vote du budget primitif")
    #expect(HitLine("ADOPTE", in: text).text == "Adopté")
    #expect(HitLine("absent", in: text).text == "")
  }

  @Test func linesEndAsWindowsEndsThem() {
    #expect(HitLine("vote", in: "Objet\r\nLe vote\r\nFin").text == "Le vote")
  }

  @Test func aLongLineIsCutAroundTheWord() {
    let words =
      (1...200).map { "mot\($0)" }.joined(separator: " ") + " Quorum atteint " + "fin " * 80
    let text = HitLine("quorum", in: words).text
    #expect(
      text.hasPrefix("…mot193 mot194 mot195 mot196 mot197 mot198 mot199 mot200 Quorum atteint"))
    #expect(text.hasSuffix("fin …"))
    #expect(text.count <= 162)
  }
}

private func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
