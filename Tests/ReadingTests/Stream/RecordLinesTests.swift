import Foundation
import TestSupport
import Testing

@testable import Reading

@Suite struct RecordLinesTests {
  /// What is read of a file of those bytes: number, identifier as written, date or what is wrong.
  private func read(_ text: String, limit: Int = RecordLines.longest) throws -> [String] {
    try read(Array(text.utf8), limit: limit)
  }

  private func read(_ bytes: [UInt8], limit: Int = RecordLines.longest) throws -> [String] {
    try withFolder([:]) { folder in
      try Data(bytes).write(to: URL(filePath: "\(folder)/f"))
      return told(RecordLines(["\(folder)/f"], limit: limit))
    }
  }

  private func told(_ lines: RecordLines) -> [String] {
    var told: [String] = []
    while let batch = lines.next() {
      if let refusal = batch.refusal { told.append("\(refusal.kind)") }
      batch.read { line in
        let identifier = line.identifier.map { String(decoding: $0, as: UTF8.self) } ?? "-"
        let result =
          switch line.result {
          case .success(let seance): seance.id ?? "-"
          case .failure(let error): "\(error.ligne ?? 0):\(error.colonne ?? 0)"
          }
        told.append("\(line.number) \(identifier) \(result)")
        return true
      }
    }
    return told
  }

  @Test(arguments: ["\n", "\r\n", "\n\n \t\n"]) func everyLineIsARecord(end: String) throws {
    let step = end.count(where: \.isNewline)
    let text = [line("a"), line("b"), line("c")].joined(separator: end)
    let expected = ["a", "b", "c"].enumerated().map { "\(1 + $0 * step) \"\($1)\" \($1)" }
    #expect(try read(text) == expected)
    #expect(try read(text + end) == expected)
  }

  @Test func oneLineAloneIsARecordAndAnEmptyFileHasNone() throws {
    #expect(try read(line("a")) == [#"1 "a" a"#])
    #expect(try read("\u{FEFF}" + line("a")) == [#"1 "a" a"#])
    #expect(try read("") == [])
    #expect(try read("\n \n") == [])
  }

  @Test(arguments: [
    (#""7""#, "7"), ("7", "7"), ("-1.50e3", "-1.50e3"), (#""\u00e9 \"x\"""#, "é \"x\""),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func theIdentifierIsKeptAsItIsWritten(written: String, read: String) throws {
    #expect(try self.read(#"{"id": \#(written) ,"assemblee":{}}"#) == ["1 \(written) \(read)"])
  }

  @Test(arguments: ["null", "true", "[1]", "{}"]) func anotherIdentifierIsNone(written: String)
    throws
  {
    let told = try read(#"{"id":\#(written),"assemblee":{}}"#)
    #expect(told == [written == "null" ? "1 - -" : "1 - 1:7"])
  }

  @Test func aBadLineKeepsItsIdentifierWhereJSONHolds() throws {
    let bad = [
      #"{"id":"1","assemblee":{},"dat":1}"#, #"{"dat":{"x":[1,{"id":9}]},"id":2}"#,
      #"{"id":3,"assemblee":"#, #"{"assemblee":{},,"id":4}"#, "x", "[5]", "7",
      #"{"assemblee":{},"id":"\x"}"#,
    ]
    #expect(
      try read(bad.joined(separator: "\n")) == [
        #"1 "1" 1:26"#, "2 2 2:2", "3 3 3:21", "4 - 4:17", "5 - 5:1", "6 - 6:1", "7 - 7:1",
        "8 - 8:23",
      ])
  }

  @Test func aLineThatIsNoUTF8DoesNotSpoilTheNext() throws {
    let bytes = Array(#"{"id":1,"lieu":""#.utf8) + [0xE9] + Array("\"}\n\(line("2"))".utf8)
    #expect(try read(bytes) == ["1 1 1:17", #"2 "2" 2"#])
  }

  @Test func aLineTooLongIsPassedOver() throws {
    let long = #"{"id":"x","lieu":""# + String(repeating: "x", count: 300_000) + "\"}"
    let text = [line("1"), long, line("3"), long].joined(separator: "\n")
    let expected = [#"1 "1" 1"#, "2 - 2:0", #"3 "3" 3"#, "4 - 4:0"]
    #expect(try read(text, limit: 100_000) == expected)
    #expect(try read(text + "\n", limit: 100_000) == expected)
  }

  @Test func linesAreWholeAcrossBlocks() throws {
    let lines = (0..<60).map { number in
      #"{"id":\#(number),"assemblee":{},"lieu":"\#(String(repeating: "é", count: number * 997))"}"#
    }
    #expect(
      try read(lines.joined(separator: "\n")) == (0..<60).map { "\($0 + 1) \($0) \($0)" })
  }

  @Test func filesFollowOneAnotherAndEachCountsItsLines() throws {
    let files = ["a": "\(line("1"))\n\(line("2"))", "d/.x": "x", "d/b": line("3"), "d/c": ""]
    try withFolder(files) { folder in
      let lines = RecordLines(["\(folder)/a", "\(folder)/absent", "\(folder)/d"])
      #expect(told(lines) == [#"1 "1" 1"#, #"2 "2" 2"#, "missing", #"1 "3" 3"#])
    }
  }

  @Test func aMarkAloneIsNoLine() throws {
    try withFolder(["a": "\u{FEFF}\n\(line("1"))\n\u{FEFF}", "b": "\u{FEFF}\(line("2"))"]) {
      #expect(told(RecordLines(["\($0)/a", "\($0)/b"])) == [#"2 "1" 1"#, #"1 "2" 2"#])
    }
  }

  @Test func theShareGrowsToAll() throws {
    let text = String(repeating: line("1") + "\n", count: 10_000)
    try withFolder(["a": text, "b": text]) { folder in
      let lines = RecordLines(["\(folder)/a", "\(folder)/b"])
      var shares: [Double] = []
      while let batch = lines.next() { shares.append(batch.share ?? -1) }
      #expect(shares.count > 4)
      #expect(shares == shares.sorted())
      #expect(shares.contains(0.5))
      #expect(shares.last == 1)
    }
  }
}

@Suite struct RecordLinesSkipTests {
  /// The identifiers that are left after `id`; nil when it is not found.
  private func left(after id: String, of files: [String: String]) throws -> [String]? {
    try withFolder(files) { folder in
      let lines = RecordLines([folder])
      guard lines.skip(past: id, refused: { _ in }) else {
        #expect(lines.next() == nil)
        return nil
      }
      var left: [String] = []
      while let batch = lines.next() {
        batch.read { line in
          left.append("\(line.number) \((try? line.result.get().id) ?? "-")")
          return true
        }
      }
      return left
    }
  }

  private let files = [
    "a": "\(line("1"))\n\n{\"id\":2,\"assemblee\":{}}\nx\n{\"id\":\"quatre \\u00e9\",\"x\":0}\n",
    "b": "\(line("5"))\n\(line("2"))",
  ]

  @Test(arguments: [
    ("1", ["3 2", "4 -", "5 -", "1 5", "2 2"]), ("2", ["4 -", "5 -", "1 5", "2 2"]),
    ("quatre é", ["1 5", "2 2"]), ("5", ["2 2"]),
  ])
  func whatComesAfterTheFirstOfThatIdentifierIsLeft(id: String, expected: [String]) throws {
    #expect(try left(after: id, of: files) == expected)
  }

  @Test func nothingIsLeftAfterTheLast() throws {
    #expect(try left(after: "1", of: ["a": line("1")]) == [])
    #expect(try left(after: "1", of: ["a": line("1") + "\n"]) == [])
  }

  @Test func anUnknownIdentifierIsTold() throws {
    #expect(try left(after: "6", of: files) == nil)
    #expect(try left(after: "1", of: ["a": ""]) == nil)
  }

  @Test func longStreamsAreCutAtTheRightLine() throws {
    let text = (0..<5_000).map { line("\($0)") }.joined(separator: "\n")
    let left = try left(after: "3210", of: ["a": text])
    #expect(left == (3_211..<5_000).map { "\($0 + 1) \($0)" })
  }
}
