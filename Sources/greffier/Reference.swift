import ArgumentParser
import Authoring

struct Reference: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the reference of the rule language, in Markdown.")

  func run() {
    Output.result(ReferencePage.markdown)
  }
}
