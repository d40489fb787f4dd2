import Deliberation
import Testing

@testable import Reporting

@Suite struct QuoteTests {
  private func quote(_ ligne: String, _ debut: Int, _ fin: Int, page: Int? = 1) -> [String]? {
    var extrait = Extrait()
    extrait.page = page
    extrait.ligne = 1
    extrait.debut = debut
    extrait.fin = fin
    return Quote(extrait: extrait, lignes: [ligne]).lines
  }

  @Test func marksTheValueUnderTheLine() {
    #expect(
      quote("Séance à 20 h", 10, 13) == [
        "ligne 1 : Séance à 20 h", "                   ^^^^",
      ])
  }

  @Test func namesThePageAfterTheFirst() {
    #expect(quote("a", 1, 1, page: 3)?.first == "page 3, ligne 1 : a")
  }

  @Test func cutsALongLineAroundTheValue() throws {
    let long = String(repeating: "a", count: 200) + "VALEUR" + String(repeating: "b", count: 200)
    let lines = try #require(quote(long, 201, 206))
    #expect(lines[0].hasPrefix("ligne 1 : …aaa") && lines[0].hasSuffix("bbb…"))
    let mark = try #require(lines[1].firstIndex(of: "^"))
    let column = lines[1].distance(from: lines[1].startIndex, to: mark)
    #expect(lines[0].dropFirst(column).hasPrefix("VALEUR"))
  }

  @Test func aPlaceThatIsNotInTheTextIsNotQuoted() {
    var extrait = Extrait()
    extrait.ligne = 9
    extrait.debut = 1
    extrait.fin = 2
    #expect(Quote(extrait: extrait, lignes: ["a"]).lines == nil)
  }
}
