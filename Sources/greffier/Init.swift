import ArgumentParser
import Authoring
import Reporting

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a rules folder: a sample rule, its essais, what an editor needs.")

  @Argument(help: "The folder to make; refused when it holds something.")
  var folder: String

  func run() throws {
    try Authored.run { () throws(AuthoringError) in try NewFolder.write(to: folder) }
    Output.result(
      """
      \(folder) : une règle, ses essais, un paramètre.
      Pour commencer : greffier test \(folder)

      """)
  }
}

/// What commands that write rules share.
enum Authored {
  /// The result of `body`; ends the command, with its reason, when it fails.
  static func run<Result>(_ body: () throws(AuthoringError) -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      Output.diagnostic(AuthoringPhrase.line(error))
      throw Status.wrongInput
    }
  }
}
