import ArgumentParser
import Register
import Reporting

struct RegisterRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove the content of an act; its digest, its verdicts and the reason stay.")

  @Argument(help: "The identifier of the act, or its first digits.")
  var id: String

  @Option(help: "Why, as the journal keeps it.")
  var reason: String

  @OptionGroup
  var options: RegisterOptions

  func validate() throws {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError("--reason tells why: it cannot be empty.")
    }
  }

  func run() throws {
    let register = try options.open()
    let acte = try RegisterOptions.told { () throws(RegisterError) in
      let acte = try register.find(id)
      try register.remove(acte.numero, motif: reason)
      return acte
    }
    Output.result("\(acte.empreinte.court)  retiré : \(reason)\n")
  }
}
