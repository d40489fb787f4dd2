import Testing

@testable import Reading

@Suite("JSON syntax")
struct JSONSyntaxTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: SyntaxFault.Kind
    let colonne: Int
    var testDescription: String { text }

    init(_ text: String, _ kind: SyntaxFault.Kind, _ colonne: Int) {
      self.text = text
      self.kind = kind
      self.colonne = colonne
    }
  }

  @Test(
    "refuses what RFC 8259 does not allow, and says where",
    arguments: [
      Row(#"{"#, .unexpectedEnd, 2),
      Row(#"{"id""#, .unexpectedEnd, 6),
      Row(#"{"id":"#, .unexpectedEnd, 7),
      Row(#"{"id": "a""#, .unexpectedEnd, 11),
      Row(#"{"id": "a", "#, .unexpectedEnd, 13),
      Row(#"{"assemblee": {}} x"#, .trailingText, 19),
      Row(#"{"assemblee": {}}{}"#, .trailingText, 18),
      Row(#"{"assemblee": {},}"#, .trailingComma, 17),
      Row(#"{"secretaires": ["a" , ]}"#, .trailingComma, 22),
      Row(#"{,}"#, .missingKey, 2),
      Row(#"{id: 1}"#, .missingKey, 2),
      Row(#"{'id': 1}"#, .missingKey, 2),
      Row(#"{"id" 1}"#, .missingColon, 7),
      Row(#"{"id": "a" "lieu": "b"}"#, .missingObjectComma, 12),
      Row(#"{"secretaires": ["a" "b"]}"#, .missingArrayComma, 22),
      Row(#"{"secretaires": ["a"}"#, .missingArrayComma, 21),
      Row(#"{"id": }"#, .missingValue, 8),
      Row(#"{"secretaires": [,]}"#, .missingValue, 18),
      Row(#"{"id": 'a'}"#, .missingValue, 8),
      Row(#"{"id": NaN}"#, .unknownWord, 8),
      Row(#"{"id": Infinity}"#, .unknownWord, 8),
      Row(#"{"id": oui}"#, .unknownWord, 8),
      Row(#"{"id": True}"#, .unknownWord, 8),
      Row(#"{"id": nullx}"#, .unknownWord, 8),
      Row(#"{"id": nul"#, .unknownWord, 8),
      Row(#"{"id": "a"#, .unclosedText, 8),
      Row(#"{"id": "a\"#, .unclosedText, 8),
    ])
  func refuses(row: Row) {
    #expect(refusal(row.text) == syntax(row.kind, 1, row.colonne))
  }

  @Test(
    "refuses numbers that JSON does not write",
    arguments: [
      Row("012", .leadingZero, 38), Row("-01", .leadingZero, 39),
      Row("1.", .malformedNumber, 40), Row("-", .malformedNumber, 39),
      Row("1.5e", .malformedNumber, 42), Row("1e+}", .malformedNumber, 41),
      Row("1.x", .malformedNumber, 40), Row("12h", .malformedNumber, 40),
      Row("0x1F", .malformedNumber, 39), Row(".5", .missingValue, 38),
      Row("+5", .missingValue, 38),
    ])
  func refusesNumber(row: Row) {
    let text = #"{"assemblee": {}, "deliberations": [{ "montant": "#
    let shift = text.count + 1 - 38
    #expect(
      refusal("\(text)\(row.text) }]}") == syntax(row.kind, 1, row.colonne + shift))
  }

  @Test("a number cut by the end of the text is an unexpected end")
  func cutNumber() {
    #expect(refusal(#"{"nombres": {"presents": -"#) == syntax(.unexpectedEnd, 1, 27))
  }

  @Test("accepts every form of number, of white space, and a byte order mark")
  func accepts() throws {
    let seance = try record("\u{FEFF} \t\r\n{ \"assemblee\" :\n{ \"population\":0 } }\n \n")
    #expect(seance.assemblee.population == 0)
    for number in ["0", "-0", "0.5", "10e2", "1.5E-3", "1e+2"] {
      let text = #"{"assemblee":{},"deliberations":[{"emploi":{"heures":\#(number)}}]}"#
      #expect(try record(text).deliberations?.first?.emploi?.heures == Double(number))
    }
  }

  @Test("an empty or white text is no record", arguments: ["", " ", "\n\t\r\n ", "\u{FEFF}\n"])
  func empty(text: String) {
    #expect(refusal(text) == ReadingError(.empty, fichier: "seance.json"))
  }

  @Test("opens 64 objects or arrays at once, not 65")
  func depth() {
    func opened(_ count: Int) -> SyntaxFault? {
      let bytes = [UInt8](repeating: UInt8(ascii: "["), count: count)
      return bytes.withUnsafeBufferPointer { buffer in
        var scanner = JSONScanner(buffer)
        do throws(SyntaxFault) {
          for _ in 0..<count {
            _ = try scanner.peek()
            try scanner.open()
          }
          return nil
        } catch { return error }
      }
    }
    #expect(opened(64) == nil)
    #expect(opened(65) == SyntaxFault(kind: .tooDeep, offset: 64))
  }
}
