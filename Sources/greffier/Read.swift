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
      let isRead = try Loading.dossiers(path) { nom, dossier, isRow in
        for remarque in dossier.remarques {
          Output.diagnostic("\(nom): \(RemarquePhrase.phrase(remarque))")
        }
        let pretty = documents.paths.count == 1 && !isRow
        Output.result(RecordWriter.json(of: dossier.seance, pretty: pretty) + "\n")
      }
      if !isRead { unread = true }
    }
    documents.reportEmpty()
    if unread { throw Status.wrongInput }
  }
}

enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case json
}
