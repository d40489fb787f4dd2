import ArgumentParser
import Authoring

struct EditorStubs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stubs",
    abstract: "Write what an editor with lua-language-server needs to know the rule language.",
    discussion: "Writes .greffier/stubs in the folder, and .luarc.json when there is none.")

  @Argument(help: "The folder of the rules.")
  var rules = "Rules"

  func run() throws {
    _ = try Loading.ruleSet(rules)
    let paths = try Authored.run { () throws(AuthoringError) in
      do { return try Editor.write(to: rules) } catch { throw .cannotWrite(rules) }
    }
    Output.result(paths.map { $0 + "\n" }.joined())
  }
}
