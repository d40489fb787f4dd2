import ArgumentParser
import Reading
import Reporting

struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the record that a document gives, with where each fact stands.")

  @Argument(
    help: "Documents, streams of records, tables, archives or folders; - is standard input.")
  var paths: [String]

  @Option(help: "How to write the record.")
  var format = RecordFormat.json

  @OptionGroup
  var annotation: AnnotationOptions

  @Flag(help: "Print on standard error the lines of the document that belong to no fact.")
  var verbose = false

  @OptionGroup
  var documents: DocumentRun

  func run() throws {
    let source = DocumentRun.source(paths)
    let reading = DocumentReading(pretty: source.isOne, verbose: verbose)
    if annotation.isWanted { return try annotate(source, reading) }
    let gathered = try documents.run(source, reading.rendered, worker: { reading.rendered })
    if gathered.outcome.unread { throw Status.wrongInput }
  }

  private func annotate(_ source: DocumentSource, _ reading: DocumentReading) throws {
    guard source.isOne, let document = source.next()?.read() else {
      throw ValidationError("--annotate takes one document.")
    }
    do {
      let dossier = try document.result.get()
      for line in reading.remarks(dossier, document.nom) { Output.diagnostic(line) }
      try annotation.write(dossier, document.nom)
    } catch let error as ReadingError {
      Output.diagnostic(ReadingPhrase.line(error))
      throw Status.wrongInput
    }
  }
}

enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  case json
}
