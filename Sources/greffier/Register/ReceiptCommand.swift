import ArgumentParser
import Foundation
import Register
import Reporting

struct ReceiptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: "Write all that a judgement rests on, or judge again what a receipt tells.",
    discussion: """
      Exit status of --replay: 0 when the verdict is the same, byte for byte, and nothing in the \
      receipt was changed; 1 when something differs, which is named; 2 when it cannot be read.
      """)

  @Argument(help: "The identifier of the act, or its first digits.")
  var id: String?

  @Option(help: "A receipt to judge again; the register is not needed.")
  var replay: String?

  @Option(help: "With --replay, the rules to judge by instead of those of the receipt.")
  var rules: String?

  @OptionGroup
  var options: RegisterOptions

  func validate() throws {
    guard (id == nil) != (replay == nil) else {
      throw ValidationError("Give the identifier of an act, or --replay and a receipt.")
    }
  }

  func run() throws {
    if let replay { return try judgeAgain(replay) }
    let register = try options.open(rules: rules ?? "Rules")
    let receipt = try RegisterOptions.told { () throws(RegisterError) in
      try register.receipt(of: try register.find(id ?? "").numero)
    }
    Output.result(try receipt.text())
  }

  private func judgeAgain(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      Output.diagnostic("\(path): le fichier ne peut être lu")
      throw Status.wrongInput
    }
    let replay = ReceiptReplay(Array(data), rules: try rules.map(Loading.ruleSet))
    for fault in replay.faults { Output.result(ReceiptPhrase.line(fault, fichier: path) + "\n") }
    guard let receipt = replay.receipt else { throw Status.wrongInput }
    if !replay.faults.isEmpty { throw Status.findings }
    Output.result(ReceiptPhrase.same(receipt, isReadAgain: replay.isReadAgain))
  }
}
