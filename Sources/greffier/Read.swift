import ArgumentParser
import Deliberation
import Reporting

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the record that a document gives, with where each fact stands.")

  @Argument(help: "Documents; - is standard input.")
  var paths: [String]

  @Option(help: "How to write the record.")
  var format = RecordFormat.json

  @OptionGroup
  var annotation: AnnotationOptions

  @Flag(help: "Print on standard error the lines of the document that belong to no fact.")
  var verbose = false

  func run() throws {
    let documents = DocumentList(paths)
    guard !annotation.isWanted || documents.paths.count == 1 else {
      throw ValidationError("--annotate takes one document.")
    }
    var unread = !documents.empty.isEmpty
    for path in documents.paths {
      guard let dossier = Loading.dossier(path) else {
        unread = true
        continue
      }
      for remarque in dossier.remarques {
        Output.diagnostic("\(path): \(RemarquePhrase.phrase(remarque))")
      }
      if verbose { reportUnplaced(dossier) }
      if annotation.isWanted {
        try annotation.write(dossier, path)
      } else {
        let pretty = documents.paths.count == 1
        Output.result(RecordWriter.json(of: dossier.seance, pretty: pretty) + "\n")
      }
    }
    documents.reportEmpty()
    if unread { throw Status.wrongInput }
  }

  private func reportUnplaced(_ dossier: Dossier) {
    let lines = LectureTerminal(style: Style(colours: false)).nonRattachees(dossier)
    if !lines.isEmpty { Output.diagnostic(lines) }
  }
}

enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case json
}
