import ArgumentParser
import Reading
import Register
import Reporting

struct RegisterExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write acts as one JSON object a line, or as an SCDL table.",
    discussion: """
      The table is that of the model « Délibérations » 2.1.5. A délibération that lacks what the \
      model wants is told on standard error, left out, and gives status 2.
      """)

  @OptionGroup
  var filter: FilterOptions

  @Option(help: "How to write the acts: ndjson or scdl.")
  var format = Form.ndjson

  @OptionGroup
  var options: RegisterOptions

  /// How acts are written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case ndjson
    case scdl
  }

  func run() throws {
    let register = try options.open()
    let acts = try RegisterOptions.told { () throws(RegisterError) in
      try register.actes(matching: filter.filter)
    }
    if format == .scdl { Output.result(SCDLExport.header) }
    var isWhole = true
    for summary in acts {
      let acte = try RegisterOptions.told { () throws(RegisterError) in
        try register.acte(summary.numero)
      }
      switch format {
      case .ndjson: Output.result(ActeWriter.json(acte) + "\n")
      case .scdl: isWhole = write(acte) && isWhole
      }
    }
    if !isWhole { throw Status.wrongInput }
  }

  /// Writes the rows of an act; whether none was left out.
  private func write(_ acte: Acte) -> Bool {
    var isWhole = true
    for row in SCDLExport.rows(of: acte.seance) {
      if row.faults.isEmpty {
        Output.result(row.text)
      } else {
        isWhole = false
        let name = "\(acte.summary.empreinte.court), délibération \(row.rang + 1)"
        for fault in row.faults {
          Output.diagnostic(SCDLPhrase.exported(fault, nom: name))
        }
      }
    }
    return isWhole
  }
}
