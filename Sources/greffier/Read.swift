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
      let isRead = try Loading.dossiers(path) { nom, dossier, isRow in
        for remarque in dossier.remarques {
          Output.diagnostic("\(nom): \(RemarquePhrase.phrase(remarque))")
        }
        if verbose { reportUnplaced(dossier) }
        guard !annotation.isWanted else { return try annotation.write(dossier, nom) }
        let pretty = documents.paths.count == 1 && !isRow
        Output.result(RecordWriter.json(of: dossier.seance, pretty: pretty) + "\n")
      }
      if !isRead { unread = true }
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
