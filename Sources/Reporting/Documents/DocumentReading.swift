import Deliberation
import Reading

/// Reads documents and writes their records, one a line unless `pretty`.
///
///     DocumentReading(pretty: false).rendered(pending).output
public struct DocumentReading: Sendable {
  private let pretty: Bool
  private let verbose: Bool

  /// - Parameter verbose: whether to tell the lines that belong to no fact.
  public init(pretty: Bool, verbose: Bool = false) {
    self.pretty = pretty
    self.verbose = verbose
  }

  /// The record of `pending`, and what reading could not do.
  public func rendered(_ pending: PendingDocument) -> Rendered {
    pending.rendered { dossier, rendered in
      rendered.diagnostics += remarks(dossier, pending.nom)
      rendered.output = RecordWriter.json(of: dossier.seance, pretty: pretty) + "\n"
    }
  }

  /// What to tell of `dossier` on standard error.
  public func remarks(_ dossier: Dossier, _ nom: String) -> [String] {
    let remarks = dossier.remarques.map { "\(nom): \(RemarquePhrase.phrase($0))" }
    guard verbose else { return remarks }
    let lines = LectureTerminal(style: Style(colours: false)).nonRattachees(dossier)
    return lines.isEmpty ? remarks : remarks + [lines]
  }
}

extension PendingDocument {
  /// Reads the document, tells what is wrong with it, and has `body` write what it gives.
  func rendered(_ body: (Dossier, inout Rendered) -> Void) -> Rendered {
    var rendered = Rendered()
    rendered.total = total
    let document = read()
    rendered.diagnostics = document.faults.map { SCDLPhrase.line($0, fichier: fichier) }
    rendered.notes = document.faults.map { SCDLPhrase.note($0, fichier: fichier) }
    switch document.result {
    case .success(let dossier): body(dossier, &rendered)
    case .failure(let error):
      rendered.diagnostics.append(ReadingPhrase.line(error))
      rendered.notes.append(RunNote(error))
      rendered.outcome.unread = true
    }
    return rendered
  }
}
