import ArgumentParser
import Deliberation
import Reporting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The page that `read` writes about what it read.
struct AnnotationOptions: ParsableArguments {
  /// Standard output.
  private static let standard = "-"

  @Option(
    name: .customLong("annotate"), defaultAsFlag: standard,
    help: ArgumentHelp(
      """
      Write one document as a page of HTML, each fact marked and named, instead of its record: to \
      the file, whose name ends in .html, or to standard output.
      """, valueName: "page.html"))
  var page: String?

  var isWanted: Bool { page != nil }

  func validate() throws {
    guard let page, page != Self.standard else { return }
    guard page.hasSuffix(".html") || page.hasSuffix(".htm") else {
      throw ValidationError(
        "The file of --annotate ends in .html: '\(page)' does not; put the document before it.")
    }
  }

  /// Writes the page about the document at `path`; ends the command when it cannot.
  func write(_ dossier: Dossier, _ path: String) throws {
    guard let page else { return }
    guard let html = AnnotationHTML.page(dossier, fichier: path) else {
      Output.diagnostic("\(path): un enregistrement n'a pas de texte à annoter")
      throw Status.wrongInput
    }
    guard page != Self.standard else { return Output.result(html) }
    guard Self.resolved(page) != Self.resolved(path) else {
      Output.diagnostic("\(page): la page remplacerait le document")
      throw Status.wrongInput
    }
    do {
      try Data(html.utf8).write(to: URL(filePath: page), options: .atomic)
    } catch {
      Output.diagnostic("\(page): ne peut être écrit")
      throw Status.wrongInput
    }
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }
}
