import Foundation
import TestSupport
import Testing

/// The page of the library shows a program that is built, and what it prints.
@Suite struct LibraryPageTests {
  private func page() throws -> String {
    try String(contentsOfFile: packageRoot() + "/docs/library.md", encoding: .utf8)
  }

  /// What follows the opening fence of the only block in `language`.
  private func block(_ language: String, in page: String) throws -> String {
    let parts = page.components(separatedBy: "```\(language)\n")
    try #require(parts.count == 2)
    return parts[1].components(separatedBy: "```")[0]
  }

  /// What `output` tells of each record, in the order of their texts.
  private func answers(_ output: String) -> [String] {
    output.replacing("\n  ", with: "\u{1}").split(separator: "\n").map(String.init).sorted()
  }

  @Test func showsTheProgram() throws {
    let path = packageRoot() + "/Examples/server/main.swift"
    let program = try String(contentsOfFile: path, encoding: .utf8)
    #expect(program.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
    #expect(try page().contains("```swift\n\(program)```"))
  }

  @Test func showsWhatItPrints() throws {
    let page = try page()
    let outcome = try run("server-example", [], input: try block("json", in: page))
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let shown = try #require(page.components(separatedBy: "ready:\n\n```\n").last)
    #expect(answers(outcome.output) == answers(shown.components(separatedBy: "```")[0]))
  }

  @Test func eachOfManyRecordsIsAnsweredOnce() throws {
    let head = #""date":"2024-03-12","assemblee":{"type":"conseil_municipal","en_exercice":15}"#
    let records = (0..<300).map { rank in
      #"{"id":"n\#(rank)",\#(head),"nombres":{"presents":\#(rank % 16)}}"#
    }
    let outcome = try run("server-example", [], input: records.joined(separator: "\n"))
    let ids = answers(outcome.output).map { String($0.prefix { $0 != ":" }) }
    #expect(ids.sorted() == (0..<300).map { "n\($0)" }.sorted())
    let findings = outcome.output.ranges(of: "Quorum non atteint").count
    #expect(findings == (0..<300).count { $0 % 16 < 8 })
  }
}
