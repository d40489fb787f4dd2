import ArgumentParser

struct RegisterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Keep acts and how they were judged, and ask questions over all of them.",
    subcommands: [
      RegisterAdd.self, RegisterList.self, RegisterShow.self, RegisterSearch.self,
      RegisterCheck.self, RegisterRemove.self, RegisterExport.self, RegisterVerify.self,
    ])
}
