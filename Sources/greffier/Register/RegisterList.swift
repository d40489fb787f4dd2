import ArgumentParser
import Deliberation
import Register
import Reporting
import RuleEngine

struct RegisterList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the acts of the register, the latest séance first.")

  @OptionGroup
  var filter: FilterOptions

  @Option(help: "The most acts to list.")
  var limit: Int?

  @Option(help: "How to write the acts: terminal, or json, one object a line.")
  var format = OutputFormat.terminal

  @OptionGroup
  var options: RegisterOptions

  func run() throws {
    let register = try options.open()
    var filter = filter.filter
    filter.limit = limit
    let style = Output.style
    let acts = try RegisterOptions.told { () throws(RegisterError) in
      try register.actes(matching: filter)
    }
    for acte in acts {
      Output.result(
        format == .json ? ActeWriter.json(acte) + "\n" : ActeLine.line(acte, style: style))
    }
    if format == .terminal, !acts.isEmpty { Output.result("\n" + ActeLine.legend) }
  }
}

/// Which acts a command is about.
struct FilterOptions: ParsableArguments {
  @Option(help: "The commune, whatever its case and accents.")
  var commune: String?

  @Option(help: "The first day of the séance, AAAA-MM-JJ.")
  var du: Jour?

  @Option(help: "The last day of the séance, AAAA-MM-JJ.")
  var au: Jour?

  @Option(help: "A rule that found something.")
  var regle: String?

  @Option(help: "What was found: manquement, indetermine or erreur.")
  var resultat: Resultat?

  @Option(help: "The least severity found: nullite, irregularite, avertissement or information.")
  var gravite: Gravite?

  @Option(help: "Words that the text holds.")
  var mots: String?

  @Flag(help: "The acts whose content was removed, and no others.")
  var retires = false

  /// What the options tell.
  var filter: ActeFilter {
    var filter = ActeFilter(
      commune: commune, du: du, au: au, regle: regle, resultat: resultat, gravite: gravite,
      mots: mots)
    filter.retires = retires
    return filter
  }
}

extension Resultat: ExpressibleByArgument {}
extension Gravite: ExpressibleByArgument {}
