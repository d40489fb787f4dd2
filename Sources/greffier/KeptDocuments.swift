import Deliberation
import Reading
import Reporting
import RuleEngine
import RuleTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Documents whose verdicts are kept beside them.
struct KeptDocuments {
  /// The documents named, and those of the folders named that have kept verdicts.
  private(set) var paths: [String] = []
  /// Folders in which no document has any.
  private(set) var empty: [String] = []
  /// Paths where nothing stands, and `empty`.
  private(set) var missing: [String] = []

  init(_ arguments: [String]) {
    for argument in arguments {
      let found = Self.files(argument)
      let kept = found == [argument] ? found : found.filter { Self.read($0) != nil }
      if kept.isEmpty { empty.append(argument) }
      if kept.isEmpty || !FileManager.default.fileExists(atPath: argument) {
        missing.append(argument)
      }
      paths += kept
    }
  }

  private static func files(_ argument: String) -> [String] {
    FolderFiles.of(argument, leavingOut: DocumentResult.suffixe).compactMap { file in
      if case .path(let path) = file { path } else { nil }
    }
  }

  /// Names the folders without kept verdicts on standard error.
  func reportEmpty() {
    for path in empty {
      Output.diagnostic("\(path): aucun document dont les verdicts soient gardés (--accept)")
    }
  }

  /// What the rules say of each, beside what was kept; with `accept`, what changed is shown on
  /// standard error, and kept.
  func results(_ evaluator: Evaluator, accept: Bool) -> [DocumentResult] {
    paths.map { path in
      let verdicts = Loading.dossier(path).map { evaluator.evaluate($0.seance) }
      let result = DocumentResult(
        document: path, gardes: Self.read(path), obtenus: verdicts.map(GardePhrase.lines))
      return accept && !result.estReussi ? Self.accepted(result) : result
    }
  }

  private static func accepted(_ result: DocumentResult) -> DocumentResult {
    guard let obtenus = result.obtenus else { return result }
    let path = DocumentResult.path(gardesDe: result.document)
    let text = obtenus.map { $0 + "\n" }.joined()
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      Output.diagnostic("\(path): ne peut être écrit")
      return result
    }
    let lines = ["\(result.document) : verdicts gardés"] + GardePhrase.ecarts(result)
    Output.diagnostic(lines.joined(separator: "\n"))
    return DocumentResult(document: result.document, gardes: obtenus, obtenus: obtenus)
  }

  private static func read(_ document: String) -> [String]? {
    let path = DocumentResult.path(gardesDe: document)
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
