import Deliberation
import Testing

@testable import Reading

@Suite("places of a record")
struct RecordPlacesTests {
  private func deciding(_ text: String) throws -> Seance {
    try RecordReader.read(Array(text.utf8), fichier: "f", places: .deciding)
  }

  @Test("leaves out the places of facts that one place gives, whatever stands in their texts")
  func leavesOut() throws {
    let seance = try deciding(
      #"""
      {"assemblee": {}, "extraits": {
        "date": [{"ligne": 3, "texte": "le [12], {mars} \"2021\", \\"}],
        "lieu": [ ],
        "president" : [ {"ligne": 7} ]
      }, "lieu": "mairie"}
      """#)
    #expect(seance.extraits == [:])
    #expect(seance.lieu == "mairie")
  }

  @Test("keeps what a verdict may hang on")
  func keeps() throws {
    let text = #"""
      {"assemblee": {}, "extraits": {"procurations": [{"ligne": 1}], "date": [{"ligne": 2}],
        "nombres.presents": [{"ligne": 4, "valeur": 12}, {"ligne": 9, "valeur": 13}],
        "l\u0069eu": [{"ligne": 5}]}}
      """#
    let seance = try deciding(text)
    let whole = try record(text)
    #expect(seance.extraits?.keys.sorted() == ["lieu", "nombres.presents", "procurations"])
    #expect(seance.contradictions == whole.contradictions)
    #expect(seance.contradictions.count == 1)
  }

  @Test("reads the rest of the record as strictly")
  func isStrict() {
    #expect(throws: ReadingError.self) { try deciding(#"{"extraits": {"date": [{"ligne": 3}"#) }
    #expect(throws: ReadingError.self) { try deciding(#"{"extraits": {"date": [}}"#) }
    #expect(throws: ReadingError.self) { try deciding(#"{"extraits": {}, "lieux": 1}"#) }
  }
}
