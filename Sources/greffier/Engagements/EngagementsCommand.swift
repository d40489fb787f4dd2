import ArgumentParser

struct EngagementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "engagements",
    abstract: "List what the acts of the register bind the commune to, the late ones first.",
    subcommands: [EngagementsList.self, EngagementsDone.self],
    defaultSubcommand: EngagementsList.self)
}
