import Testing

@testable import Reading

struct ToolProcessTests {
  private func run(_ words: [String], seconds: Int = 20, limit: Int = 1 << 20) -> ToolProcess
    .Ending?
  {
    ToolProcess("/bin/sh", ["-c"] + words, seconds: seconds)?.read(limit: limit, seconds: seconds)
  }

  @Test func outputStatusAndMessage() {
    guard case .ended(let output)? = run(["echo oui; echo non >&2; exit 3"]) else {
      Issue.record("not ended")
      return
    }
    #expect(output.bytes == Array("oui\n".utf8))
    #expect(output.message == "non\n")
    #expect(output.status == 3)
  }

  @Test func aRunThatNeverEndsIsKilled() {
    guard case .tooSlow? = run(["sleep 1000"], seconds: 1) else {
      Issue.record("not killed")
      return
    }
  }

  @Test func aRunThatSaysTooMuchIsKilled() {
    guard case .tooVerbose? = run(["yes"], limit: 1_000) else {
      Issue.record("not killed")
      return
    }
  }
}
