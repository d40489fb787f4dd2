import TestSupport
import Testing

@testable import Reading

@Suite struct RecordStreamTests {
  private func read(_ text: String) throws -> [String] {
    try found(bytes: Array(text.utf8))
  }

  @Test(arguments: [
    "\(line("1"))\n\(line("2"))\n", "\(line("1"))\n\(line("2"))",
    "\(line("1"))\r\n\(line("2"))\r\n", "\u{FEFF}\(line("1"))\n\(line("2"))\n",
  ])
  func aRecordALine(text: String) throws {
    #expect(try read(text) == ["a:1 1", "a:2 2"])
  }

  @Test func blankLinesCountAndAreNoRecords() throws {
    #expect(try read("\n\(line("1"))\n \t\n\n\(line("2"))\n\n") == ["a:2 1", "a:5 2"])
  }

  @Test func aRecordAloneIsADocument() throws {
    #expect(try read("\(line("1"))\n") == ["a 1"])
    #expect(try read("{\n  \"id\": \"1\",\n  \"assemblee\": {}\n}\n") == ["a 1"])
    #expect(
      try read("{\"id\": \"1\", \"assemblee\":\n{}}") == ["a 1"])
    #expect(
      try read("{\"id\":\"1\",\"assemblee\":{},\"membres\":[\n{\"nom\":\"A\"}\n]}") == ["a 1"])
  }

  @Test func aBadLineIsToldWithItsPlaceAndTheOthersAreRead() throws {
    let source = DocumentSourceOfLines([line("1"), #"{"id": 2}"#, "null", line("4")])
    let documents = source.documents
    #expect(documents.map(\.nom) == ["f:1", "f:2", "f:3", "f:4"])
    let errors = documents.compactMap { document -> ReadingError? in
      if case .failure(let error) = document.result { error } else { nil }
    }
    #expect(errors.map(\.fichier) == ["f", "f"])
    #expect(errors.map(\.ligne) == [2, 3])
    #expect(errors.map(\.colonne) == [8, 1])
  }

  @Test func aBadFirstLineDoesNotHideTheStream() throws {
    for bad in ["{\"id\":\"1\",\"assemblee\":{", "{\"id\":\"1", "{}}"] {
      let lines = try read("\(bad)\n\(line("2"))\n")
      #expect(lines.count == 2)
      #expect(lines.last == "a:2 2")
    }
  }

  @Test func aLineTooLongIsPassedOver() throws {
    let source = DocumentSourceOfLines(
      [line("1"), String(repeating: "x", count: 200_000), line("3")], limit: 1_000)
    let kinds = source.documents.map { document -> String in
      switch document.result {
      case .success(let dossier): dossier.seance.id ?? "-"
      case .failure(let error): "\(error.kind)"
      }
    }
    #expect(kinds == ["1", "lineTooLong(limit: 1000)", "3"])
  }

  @Test func linesAreWholeAcrossBlocks() throws {
    let words = (0..<40).map { String(repeating: "\($0 % 10)", count: $0 * 997) }
    try withFolder(["f": words.joined(separator: "\n")]) { folder in
      let blocks = try ByteBlocks(path: "\(folder)/f", stop: nil)
      #expect(try blocks.head(0).isEmpty)
      #expect(try blocks.firstLines(2, limit: 100_000).map(\.count) == [997, 1_994])
      var lines: [String] = []
      while case .bytes(let line)? = try blocks.line(limit: 100_000) {
        lines.append(String(decoding: line, as: UTF8.self))
      }
      #expect(lines == words)
    }
  }

  @Test func anObjectIsKnownByItsBrackets() {
    #expect(ObjectLine(#" {"a":"}","b":[{}]} "#.utf8).isWhole)
    #expect(ObjectLine(#"{"a":"\"}"}"#.utf8).isWhole)
    for text in ["", "{", "{} x", "[{}]", "{}{}", #"{"a"#, "x{}"] {
      #expect(!ObjectLine(text.utf8).isWhole, "\(text)")
    }
    #expect(ObjectLine(#"{"a":["#.utf8).mayGoOnWithObject)
    #expect(ObjectLine(#"{"a":[{},"#.utf8).mayGoOnWithObject)
    #expect(ObjectLine(#"{"a":"#.utf8).mayGoOnWithObject)
    for text in ["{", #"{"a":{"#, #"{"a":[{}"#, #"{"a":":"#, "{}"] {
      #expect(!ObjectLine(text.utf8).mayGoOnWithObject, "\(text)")
    }
  }
}

/// A stream of lines in memory.
private struct DocumentSourceOfLines {
  let documents: [Document]

  init(_ lines: [String], limit: Int = TextDecoder.limit) {
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let stream = RecordStream(ByteBlocks(bytes, fichier: "f"), fichier: "f", limit: limit)
    var documents: [Document] = []
    while case .document(let pending)? = stream.next() { documents.append(pending.read()) }
    self.documents = documents
  }
}
