import Foundation
import TestSupport
import Testing

/// `check` writing for other programs.
@Suite struct FormatCommandTests {
  private static let example = "Examples/saint-usage-2021-05-20.txt"

  private func run(_ text: String) throws -> [String: Any] {
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    return try #require((root["runs"] as? [[String: Any]])?.first)
  }

  private func record(_ id: Int, presents: Int) -> String {
    """
    {"id":"\(id)","assemblee":{"type":"conseil_municipal","commune":"Losne","en_exercice":15,\
    "population":1300},"date":"2024-03-12","nombres":{"presents":\(presents)}}
    """
  }

  @Test func sarifIsOneLogOfAllDocuments() throws {
    let lines = [record(1, presents: 4), "{\"id\":3}", record(4, presents: 12)]
    try withFolder(["flux.ndjson": lines.joined(separator: "\n")]) { folder in
      let outcomes = try ["1", "2"].map { jobs in
        try greffier(
          "check", Self.example, "\(folder)/flux.ndjson", "\(folder)/absent.txt", "--format",
          "sarif", "--jobs", jobs)
      }
      #expect(outcomes[0] == outcomes[1])
      #expect(outcomes[0].status == 2)
      let run = try run(outcomes[0].output)
      let results = try #require(run["results"] as? [[String: Any]])
      #expect(results.contains { $0["ruleId"] as? String == "quorum-presents" })
      let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
      #expect(invocation["executionSuccessful"] as? Bool == false)
      let notes = try #require(invocation["toolExecutionNotifications"] as? [[String: Any]])
      #expect(
        notes.compactMap { ($0["message"] as? [String: String])?["text"] } == [
          "« id » doit être un texte ; trouvé : 3", "le fichier n'existe pas",
        ])
    }
  }

  @Test func sarifOfNothingReadIsStillALog() throws {
    let outcome = try greffier("check", "absent.txt", "--format", "sarif")
    #expect(outcome.status == 2)
    #expect((try run(outcome.output)["results"] as? [Any])?.isEmpty == true)
  }

  @Test func csvHasItsHeadOnce() throws {
    let outcome = try greffier("check", Self.example, Self.example, "--format", "csv")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count(where: { $0.hasPrefix("fichier,id,") }) == 1)
    #expect(lines.count == 1 + 2 * 85)
  }

  @Test(arguments: ["terminal", "json", "csv"]) func countsAreTheSameOnAnyCore(format: String)
    throws
  {
    let text = (0..<40).map { record($0, presents: 3 + $0 % 9) }.joined(separator: "\n")
    let outcomes = try ["1", "3"].map { jobs in
      try greffier(
        "check", "-", "--summary", "--format", format, "--jobs", jobs, input: text)
    }
    #expect(outcomes[0] == outcomes[1])
    #expect(outcomes[0].status == 1)
    #expect(outcomes[0].output.contains("40"))
  }

  @Test func countsAreNoSarif() throws {
    let outcome = try greffier("check", Self.example, "--summary", "--format", "sarif")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--summary goes with --format terminal, json or csv."))
    #expect(outcome.output == "")
  }
}
