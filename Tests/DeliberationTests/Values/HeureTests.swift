import Deliberation
import Testing

@Suite struct HeureTests {
  @Test(arguments: ["00:00", "20:00", "23:59", "09:05"])
  func writesWhatItReads(text: String) throws {
    #expect(try #require(Heure(text)).description == text)
  }

  @Test(arguments: ["24:00", "12:60", "9:05", "20h00", "20:0", "", "20:00:00"])
  func refusesOtherWritings(text: String) {
    #expect(Heure(text) == nil)
  }
}
