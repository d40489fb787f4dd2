import Deliberation
import Testing

@testable import Reading

@Suite("Keys of a record")
struct RecordKeysTests {
  @Test("an unknown key names the nearest right one, where the key stands")
  func unknown() {
    let text = """
      {
        "assemblee": { "en_exercice": 15 },
        "convocation": { "rang": 1,
          "dtae": "2021-05-12" }
      }
      """
    #expect(
      refusal(text) == fault(.unknownKey("dtae", entity: "Convocation", nearest: "date"), 4, 5))
  }

  @Test("an unknown key near no other, a long one, and one of other capitals")
  func unknownFar() {
    #expect(
      refusal(#"{"météorologie": 1}"#)
        == fault(.unknownKey("météorologie", entity: "Seance", nearest: nil), 1, 2))
    let shown = String(repeating: "é", count: 39) + "…"
    #expect(
      refusal("{\"\(String(repeating: "é", count: 41))\": 1}")
        == fault(.unknownKey(shown, entity: "Seance", nearest: nil), 1, 2))
    #expect(
      refusal(#"{"Date": 1}"#)
        == fault(.unknownKey("Date", entity: "Seance", nearest: "date"), 1, 2)
    )
    #expect(refusal(#"{"": 1}"#) == fault(.unknownKey("", entity: "Seance", nearest: nil), 1, 2))
  }

  @Test("a key with escapes is the same key")
  func escaped() throws {
    let seance = try record(#"{"\u0061ssembl\u0065e": {"n\u006fm": "x"}}"#)
    #expect(seance.assemblee.nom == "x")
    #expect(
      refusal(#"{"d\u0061tee": 1}"#)
        == fault(.unknownKey("datee", entity: "Seance", nearest: "date"), 1, 2))
  }

  @Test("a key twice, even null or escaped, is refused at the second")
  func duplicate() {
    #expect(
      refusal("{\"id\": \"a\",\n \"id\": \"a\"}") == fault(.duplicateKey("id"), 2, 2))
    #expect(
      refusal(#"{"id": null, "i\u0064": "a"}"#) == fault(.duplicateKey("id"), 1, 14))
    #expect(
      refusal(#"{"assemblee": {}, "extraits": {"a": null, "a": []}}"#)
        == fault(.duplicateKey("a"), 1, 43))
  }

  @Test("a missing key is told where its object starts")
  func missing() {
    #expect(refusal("\n  {}") == fault(.missingKey("assemblee", entity: "Seance"), 2, 3))
    let text = """
      { "assemblee": {},
        "membres": [ { "nom": "A" },
          { "prenom": "B" } ] }
      """
    #expect(refusal(text) == fault(.missingKey("nom", entity: "Membre"), 3, 5))
  }

  @Test("a table finds each of its names and no other")
  func table() {
    let names = Deliberation.schema.infos.map(\.name)
    let table = ByteTable(names)
    for (index, name) in names.enumerated() {
      #expect(table.index(of: name.utf8) == index)
      #expect(table.index(of: (name + "x").utf8) == nil)
      #expect(table.index(of: name.utf8.dropLast()) == nil)
    }
    #expect(ByteTable([]).index(of: "a".utf8) == nil)
  }
}
