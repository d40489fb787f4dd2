import ArgumentParser
import Authoring
import RuleEngine

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the first lines of a rule.", subcommands: [Rule.self])

  struct Rule: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a rule that holds, and its essais, to be changed.")

    @Argument(help: "The id: small letters, digits and hyphens.")
    var id: String

    @Option(help: "The folder of the rules.")
    var rules = "Rules"

    @Option(help: "The folder of the rule in it.")
    var theme = "divers"

    @Option(help: "What the rule judges: seance or deliberation.")
    var portee = Portee.seance

    func run() throws {
      let ruleSet = try Loading.ruleSet(rules)
      let paths = try Authored.run { () throws(AuthoringError) in
        try NewRule(id: id, theme: theme, portee: portee).write(to: ruleSet)
      }
      Output.result(paths.map { $0 + "\n" }.joined())
    }
  }
}

extension Portee: ExpressibleByArgument {}
