import ArgumentParser
import Reporting

@main
struct Greffier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "greffier",
    abstract: "Checks the acts of French local councils against the law.",
    version: VerdictWriter.version,
    subcommands: [
      Check.self, Explain.self, Read.self, Test.self, LintCommand.self, Rules.self, Matrix.self,
      Report.self, Init.self, New.self, EditorStubs.self, Reference.self,
      RegisterCommand.self, ReceiptCommand.self, ImpactCommand.self, EngagementsCommand.self,
      Serve.self,
    ])

  /// Misuse ends with status 2, like any other wrong input.
  static func main() {
    ClosedStreams.hold()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitCode {
      exit(withError: status)
    } catch {
      let message = fullMessage(for: error)
      guard exitCode(for: error) != .success else {
        print(message)
        exit(withError: ExitCode.success)
      }
      Output.diagnostic(message)
      exit(withError: Status.wrongInput)
    }
  }
}
