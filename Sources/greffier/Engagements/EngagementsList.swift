import ArgumentParser
import Deliberation
import Register
import Reporting
import Suivi

struct EngagementsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List them: promises, financings with their end, conventions to sign.",
    discussion: """
      A délibération that is rejected, put off, or takes note of something binds to nothing; one \
      whose vote is not told is held for adopted, and the list says so. Exit status: 0, or 2 when \
      the register cannot be read.
      """)

  @Option(help: "The day on which they are looked at, AAAA-MM-JJ; today by default.")
  var date: Jour?

  @Option(help: "The commune, whatever its case and accents.")
  var commune: String?

  @Option(help: "Those of one state: en_retard, a_faire or fait.")
  var etat: Etat?

  @Option(help: "How to write them: terminal, json (one object a line), csv or ics (iCalendar).")
  var format = Form.terminal

  @OptionGroup
  var options: RegisterOptions

  /// How they are written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case terminal
    case json
    case csv
    case ics
  }

  func run() throws {
    let register = try options.open()
    let jour = date ?? Settings.day
    let tous = try RegisterOptions.told { () throws(RegisterError) in
      try register.engagements(commune: commune)
    }
    let suivis = tous.filter { suivi in etat.map { suivi.etat(le: jour) == $0 } ?? true }
    switch format {
    case .terminal:
      Output.result(EngagementsTerminal(style: Output.style, le: jour).report(suivis))
    case .json:
      for suivi in suivis.parUrgence(le: jour) {
        Output.result(EngagementWriter.json(suivi, le: jour) + "\n")
      }
    case .csv: Output.result(EngagementsCSV.table(suivis, le: jour))
    case .ics: Output.result(Calendar.text(suivis, le: jour))
    }
  }
}

extension Etat: ExpressibleByArgument {}
