import ArgumentParser
import Register
import Reporting

/// Where the register stands.
struct RegisterOptions: ParsableArguments {
  @Option(
    help: """
      The file of the register; by default \(Register.nom) in the folder that holds the rules \
      folder.
      """)
  var registre: String?

  /// The file, beside the folder of the rules when none is named.
  func path(rules: String) -> String {
    if let registre { return registre }
    let parts = rules.split(separator: "/", omittingEmptySubsequences: true)
    let above = parts.dropLast().joined(separator: "/")
    let root = rules.hasPrefix("/") ? "/" : ""
    return above.isEmpty ? root + Register.nom : "\(root)\(above)/\(Register.nom)"
  }

  /// The register, which must be there; ends the command when it cannot be used.
  func open(rules: String = "Rules") throws -> Register {
    try Self.told { () throws(RegisterError) in try Register(at: path(rules: rules)) }
  }

  /// The same; it is made when it is not there.
  func openOrCreate(rules: String) throws -> Register {
    try Self.told { () throws(RegisterError) in try Register(creatingAt: path(rules: rules)) }
  }

  /// What `body` gives; ends the command with a sentence when the register refuses.
  static func told<Result>(_ body: () throws(RegisterError) -> Result) throws -> Result {
    do throws(RegisterError) {
      return try body()
    } catch {
      Output.diagnostic(RegisterPhrase.line(error))
      throw Status.wrongInput
    }
  }
}
