import ArgumentParser

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where a command writes a page: a file, or standard output.
struct PageFile {
  /// Standard output.
  static let standard = "-"

  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Refuses a name that is no page's: most likely a document after the option.
  func validate(option: String) throws {
    guard path != Self.standard, !path.hasSuffix(".html"), !path.hasSuffix(".htm") else { return }
    throw ValidationError(
      "The file of \(option) ends in .html: '\(path)' does not; put the document before it.")
  }

  /// Writes the page whole or not at all; ends the command when it cannot, or when it would
  /// replace one of `documents`.
  func write(_ html: String, notOver documents: [String]) throws {
    guard path != Self.standard else { return Output.result(html) }
    guard !documents.map(Self.resolved).contains(Self.resolved(path)) else {
      Output.diagnostic("\(path): la page remplacerait le document")
      throw Status.wrongInput
    }
    do {
      try Data(html.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      Output.diagnostic("\(path): ne peut être écrit")
      throw Status.wrongInput
    }
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }
}
