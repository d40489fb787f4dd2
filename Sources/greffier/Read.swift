import ArgumentParser
import Reporting

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the record that a document gives, with where each fact stands.")

  @Argument(help: "Documents; - is standard input.")
  var paths: [String]

  @Option(help: "How to write the record.")
  var format = RecordFormat.json

  func run() throws {
    let documents = DocumentList(paths)
    var unread = !documents.empty.isEmpty
    for path in documents.paths {
      guard let dossier = Loading.dossier(path) else {
        unread = true
        continue
      }
      for remarque in dossier.remarques {
        Output.diagnostic("\(path): \(RemarquePhrase.phrase(remarque))")
      }
      let pretty = documents.paths.count == 1
      Output.result(RecordWriter.json(of: dossier.seance, pretty: pretty) + "\n")
    }
    documents.reportEmpty()
    if unread { throw Status.wrongInput }
  }
}

enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case json
}
