import Deliberation
import Testing

@testable import Reporting

@Suite("JSONWriter")
struct JSONWriterTests {
  private func written(pretty: Bool, _ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(pretty: pretty)
    body(&json)
    return json.text
  }

  private func verdict(_ json: inout JSONWriter) {
    json.object { json in
      json.member("regle", "quorum-presents")
      json.member("deliberation", String?.none)
      json.member("ordre", 3)
      json.member("presume", false)
      json.member("articles", ["CGCT L2121-17"])
      json.member("lectures", [])
      json.member("extrait") { $0.object { $0.member("page", 1) } }
      json.member("faits") { json in
        json.array {
          $0.null()
          $0.number("12.50")
          $0.array { _ in }
          $0.object { _ in }
          $0.object { $0.member("valeur") { $0.value(.euros(Euros(centimes: 1250))) } }
        }
      }
    }
  }

  @Test("writes on one line")
  func compact() {
    #expect(
      written(pretty: false, verdict)
        == #"{"regle":"quorum-presents","deliberation":null,"ordre":3,"presume":false,"#
        + #""articles":["CGCT L2121-17"],"lectures":[],"extrait":{"page":1},"#
        + #""faits":[null,12.50,[],{},{"valeur":12.5}]}"#)
  }

  @Test("escapes what RFC 8259 wants escaped, wherever it stands in a text")
  func escapesWherever() {
    for byte in (0..<0x100).map({ UInt8($0) }) {
      let scalar = String(Unicode.Scalar(byte))
      let isEscaped = byte < 0x20 || scalar == "\"" || scalar == "\\"
      for place in 0..<17 {
        let before = String(repeating: "é", count: place)
        let text = written(pretty: false) { $0.string(before + scalar + "z") }
        #expect(text.hasPrefix("\"" + before + (isEscaped ? "\\" : scalar)), "\(byte), \(place)")
      }
    }
  }

  @Test("writes with two spaces of indentation")
  func pretty() {
    #expect(
      written(pretty: true, verdict) == """
        {
          "regle": "quorum-presents",
          "deliberation": null,
          "ordre": 3,
          "presume": false,
          "articles": [
            "CGCT L2121-17"
          ],
          "lectures": [],
          "extrait": {
            "page": 1
          },
          "faits": [
            null,
            12.50,
            [],
            {},
            {
              "valeur": 12.5
            }
          ]
        }
        """)
  }

  @Test("escapes what RFC 8259 asks for, and nothing else")
  func escapes() {
    let text = "\"\\/\u{8}\t\n\u{C}\r\0\u{1F}\u{7F}é🌳\u{2028}"
    #expect(
      written(pretty: false) { $0.string(text) }
        == #""\"\\/\b\t\n\f\r\u0000\u001f"# + "\u{7F}é🌳\u{2028}\"")
    #expect(written(pretty: false) { $0.object { $0.member("\"", 1) } } == #"{"\"":1}"#)
  }

  @Test("copies a value, or members, as they were laid out", arguments: [false, true])
  func copies(pretty: Bool) {
    func members(_ json: inout JSONWriter) {
      json.key(plain: "a")
      json.array { $0.int(1) }
      json.member("b\"", "c")
    }
    let copied = written(pretty: pretty) { json in
      json.array { json in
        var place = 0..<0
        json.object { place = $0.place(of: members) }
        json.object { $0.again(place) }
        json.object { json in
          json.member(plain: "d", nil)
          json.again(place)
        }
      }
    }
    let apart = written(pretty: pretty) { json in
      json.array { json in
        json.object(members)
        json.object(members)
        json.object { json in
          json.member("d", String?.none)
          members(&json)
        }
      }
    }
    #expect(copied == apart)
  }

  @Test("writes a lone value, and what is unknown as null")
  func values() {
    #expect(written(pretty: true) { $0.int(.min) } == "-9223372036854775808")
    #expect(written(pretty: true) { $0.value(.unknown) } == "null")
    #expect(written(pretty: true) { $0.value(.number(.infinity)) } == "null")
    #expect(written(pretty: true) { $0.value(.number(1e300)) } == "1e+300")
    #expect(
      written(pretty: false) { $0.value(.map(["b": .integer(1), "a": .unknown])) } == #"{"b":1}"#)
  }

  @Test("an error in a body comes out of it")
  func thrown() {
    struct Stop: Error {}
    var json = JSONWriter(pretty: false)
    #expect(throws: Stop.self) { try json.object { _ throws(Stop) in throw Stop() } }
  }
}
