import ArgumentParser
import Register
import Reporting

struct RegisterSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find the acts whose text holds all the words, case and accents folded.",
    discussion: """
      Words between quotation marks must follow one another; one that ends in a star stands for \
      all that begin so. The acts that came last are first. Exit status: 0, or 1 when there is none.
      """)

  @Argument(help: "The words.")
  var words: [String]

  @Option(help: "The most acts to show.")
  var limit = 20

  @OptionGroup
  var options: RegisterOptions

  func run() throws {
    let register = try options.open()
    let hits = try RegisterOptions.told { () throws(RegisterError) in
      try register.search(words.joined(separator: " "), limit: limit)
    }
    for hit in hits {
      Output.result(ActeLine.line(hit.acte, style: Output.style))
      Output.result(ActeLine.extrait(hit.extrait))
    }
    if hits.isEmpty { throw Status.findings }
  }
}
