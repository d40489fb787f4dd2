import ArgumentParser
import Register
import Reporting

struct RegisterVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the file, the chain of the journal and the digest of all that is kept.",
    discussion: """
      The last line tells the digest of the last entry of the journal: kept elsewhere, it proves \
      later that nothing was taken from the end. Exit status: 0, or 1 when something is wrong.
      """)

  @OptionGroup
  var options: RegisterOptions

  func run() throws {
    let register = try options.open()
    let verification = try RegisterOptions.told { () throws(RegisterError) in
      try register.verify()
    }
    for fault in verification.faults { Output.result(RegisterPhrase.line(fault) + "\n") }
    Output.result(RegisterPhrase.total(verification))
    if !verification.faults.isEmpty { throw Status.findings }
  }
}
