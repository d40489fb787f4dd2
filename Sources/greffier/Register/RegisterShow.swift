import ArgumentParser
import Deliberation
import Foundation
import Register
import Reporting

struct RegisterShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show an act of the register, or one part of what is kept of it."
  )

  @Argument(help: "The identifier of the act, or its first digits.")
  var id: String

  @Option(help: "The part alone: document (its bytes), texte, record or verdicts.")
  var part: Part?

  @Option(help: "How to write the act: terminal or json.")
  var format = OutputFormat.terminal

  @OptionGroup
  var options: RegisterOptions

  /// What is kept of an act.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case document
    case texte
    case record
    case verdicts
  }

  func run() throws {
    let register = try options.open()
    let acte = try RegisterOptions.told { () throws(RegisterError) in
      try register.acte(try register.find(id).numero)
    }
    switch (part, format) {
    case (.document, _): FileHandle.standardOutput.write(Data(acte.octets))
    case (.texte, _): Output.result((acte.texte ?? "") + "\n")
    case (.record, _): Output.result(acte.record + "\n")
    case (.verdicts, _): Output.result((acte.verdicts ?? "null") + "\n")
    case (nil, .json): Output.result(ActeWriter.json(acte) + "\n")
    case (nil, .terminal): Output.result(ActeTerminal(style: Output.style).report(acte))
    }
  }
}
