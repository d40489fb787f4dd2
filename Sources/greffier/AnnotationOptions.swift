import ArgumentParser
import Deliberation
import Reporting

/// The page that `read` writes about what it read.
struct AnnotationOptions: ParsableArguments {
  @Option(
    name: .customLong("annotate"), defaultAsFlag: PageFile.standard,
    help: ArgumentHelp(
      """
      Write one document as a page of HTML, each fact marked and named, instead of its record: to \
      the file, whose name ends in .html, or to standard output.
      """, valueName: "page.html"))
  var page: String?

  var isWanted: Bool { page != nil }

  func validate() throws {
    guard let page else { return }
    try PageFile(page).validate(option: "--annotate")
  }

  /// Writes the page about the document at `path`; ends the command when it cannot.
  func write(_ dossier: Dossier, _ path: String) throws {
    guard let page else { return }
    guard let html = AnnotationHTML.page(dossier, fichier: path) else {
      Output.diagnostic("\(path): un enregistrement n'a pas de texte à annoter")
      throw Status.wrongInput
    }
    try PageFile(page).write(html, notOver: [path])
  }
}
