import ArgumentParser
import Deliberation
import Foundation
import Register
import Reporting
import Suivi

struct EngagementsDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Note that one was kept, and what proves it.",
    discussion: """
      The journal keeps the name of the file and the digest of its bytes, not the file. Told \
      twice, the last is in force. Exit status: 0, or 2 when the identifier or the file is wrong.
      """)

  @Argument(help: "The identifier, as greffier engagements lists it.")
  var id: String

  @Option(help: "The file that proves it.")
  var proof: String

  @Option(help: "The day on which it was done, AAAA-MM-JJ; today by default.")
  var date: Jour?

  @OptionGroup
  var options: RegisterOptions

  func run() throws {
    let register = try options.open()
    guard let data = FileManager.default.contents(atPath: proof) else {
      Output.diagnostic("\(proof): le fichier ne peut être lu")
      throw Status.wrongInput
    }
    let (acte, cle) = try found(in: register)
    let suivi = try RegisterOptions.told { () throws(RegisterError) in
      try register.accomplish(
        cle, of: acte, le: date ?? Settings.day, preuve: URL(filePath: proof).lastPathComponent,
        octets: Array(data))
      return try register.engagements(of: acte).first { $0.obligation.cle == cle }
    }
    guard let suivi else { return }
    Output.result(EngagementPhrase.done(suivi) + "\n")
  }

  /// The act and the key that the identifier names; ends the command when it names none.
  private func found(in register: Register) throws -> (acte: Int64, cle: String) {
    let parts = id.split(separator: "-", maxSplits: 1)
    if parts.count == 2 {
      let cle = String(parts[1])
      let (acte, suivis) = try RegisterOptions.told { () throws(RegisterError) in
        let acte = try register.find(String(parts[0])).numero
        return (acte, try register.engagements(of: acte))
      }
      if suivis.contains(where: { $0.obligation.cle == cle }) { return (acte, cle) }
    }
    Output.diagnostic(EngagementPhrase.unknown(id))
    throw Status.wrongInput
  }
}
