import Deliberation
import Testing

@Suite struct NearestTests {
  private let names = Convocation.infos.map(\.name)

  @Test(arguments: [("dat", "date"), ("ugence", "urgence"), ("rnag", "rang"), ("mdoe", "mode")])
  func findsTheNameThatWasMeant(word: String, name: String) {
    #expect(nearest(to: word, among: names) == name)
  }

  @Test(arguments: ["quorum", "xyz", ""])
  func suggestsNothingFarFetched(word: String) {
    #expect(nearest(to: word, among: names) == nil)
  }
}
