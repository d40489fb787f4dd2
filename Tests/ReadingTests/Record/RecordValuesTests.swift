import Deliberation
import Testing

@testable import Reading

@Suite("Values of a record")
struct RecordValuesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let path: [String]
    let value: String
    let expected: String
    var testDescription: String { "\(path.joined(separator: ".")): \(value)" }

    init(_ path: String, _ value: String, _ expected: String) {
      self.path = path.split(separator: ".").map(String.init)
      self.value = value
      self.expected = expected
    }
  }

  @Test(
    "a value of another type is refused, with its path and what is expected",
    arguments: [
      Row("convocation.date", "\"12/05/2021\"", "une date AAAA-MM-JJ"),
      Row("convocation.date", "\"2021-02-29\"", "une date AAAA-MM-JJ"),
      Row("convocation.date", "2021-05-12", "une date AAAA-MM-JJ"),
      Row("convocation.date", "true", "une date AAAA-MM-JJ"),
      Row("heure", "\"24:00\"", "une heure HH:MM"),
      Row("heure", "\"20h00\"", "une heure HH:MM"),
      Row("heure", "20.5", "une heure HH:MM"),
      Row("lieu", "12", "un texte"),
      Row("lieu", "{}", "un texte"),
      Row("president", "[ \"A\" ]", "un nom"),
      Row("president", "{\"nom\":\"A\"}", "un nom"),
      Row("convocation.rang", "15.0", "un entier"),
      Row("convocation.rang", "-1", "un entier"),
      Row("convocation.rang", "1e2", "un entier"),
      Row("convocation.rang", "9223372036854775808", "un entier"),
      Row("convocation.rang", "\"1\"", "un entier"),
      Row("convocation.rang", "false", "un entier"),
      Row("convocation.premiere_reunion", "1", "vrai ou faux (true, false)"),
      Row("convocation.premiere_reunion", "\"oui\"", "vrai ou faux (true, false)"),
      Row("convocation.mode", "\"mail\"", "l'un de : electronique, papier"),
      Row("convocation.mode", "\"Papier\"", "l'un de : electronique, papier"),
      Row("convocation.mode", "0", "l'un de : electronique, papier"),
      Row("convocation", "[]", "un objet"),
      Row("convocation", "\"hier\"", "un objet"),
      Row("membres", "{}", "une liste"),
      Row("membres", "false", "une liste"),
      Row("extraits", "[]", "un objet"),
      Row("assemblee", "null", "un objet"),
    ])
  func wrong(row: Row) {
    let head = row.path.map { "{\"\($0)\":" }.joined()
    let text = head + row.value + String(repeating: "}", count: row.path.count)
    let field = row.path.joined(separator: ".")
    #expect(
      refusal(text)
        == fault(
          .wrongValue(field: field, expected: row.expected, found: row.value), 1, head.count + 1))
  }

  @Test("the record itself is an object", arguments: ["[]", "12", "\"a\"", "null"])
  func wrongRoot(text: String) {
    #expect(
      refusal(text) == fault(.wrongValue(field: "", expected: "un objet", found: text), 1, 1))
  }

  @Test("paths count items from 0 and quote the names of a map")
  func paths() {
    #expect(
      refusal("{\"membres\": [{\"nom\": \"A\"},\n {\"nom\": null}]}")
        == fault(.wrongValue(field: "membres[1].nom", expected: "un texte", found: "null"), 2, 10))
    #expect(
      refusal(#"{"secretaires": ["A", null]}"#)
        == fault(.wrongValue(field: "secretaires[1]", expected: "un nom", found: "null"), 1, 23))
    let map = #"{"extraits": {"membres[2].nom": [{"page": 1}, {"page": "2"}]}}"#
    #expect(
      refusal(map)
        == fault(
          .wrongValue(
            field: #"extraits["membres[2].nom"][1].page"#, expected: "un entier", found: "\"2\""),
          1, 56))
  }

  @Test("what is found is shown in 40 scalars at most, on one line")
  func excerpts() {
    func found(_ value: String) -> String? {
      guard case .record(.wrongValue(_, _, let found)) = refusal("{\"date\": \(value)}")?.kind
      else { return nil }
      return found
    }
    #expect(found("{ \"a\":\n\t[1, \"}\"] }") == "{ \"a\": [1, \"}\"] }")
    #expect(found("\"\(String(repeating: "é", count: 38))\"")?.unicodeScalars.count == 40)
    #expect(
      found("\"\(String(repeating: "🌳", count: 39))\"")
        == "\"" + String(repeating: "🌳", count: 38) + "…")
    #expect(found("\"a\\\"b, c\"") == "\"a\\\"b, c\"")
    #expect(found("12/05/2021") == "12/05/2021")
  }

  @Test("null is not told; an empty list is told")
  func null() throws {
    let text = """
      {"assemblee": {"population": null}, "date": null, "convocation": null, "membres": [],
       "secretaires": null, "extraits": {"date": null, "lieu": []}}
      """
    var expected = Seance()
    expected.membres = []
    expected.extraits = ["lieu": []]
    #expect(try record(text) == expected)
  }
}
