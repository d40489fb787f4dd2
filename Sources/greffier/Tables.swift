import Deliberation
import Reading
import Reporting

extension Loading {
  /// Gives `body` the dossier of the document at `path` under its name, or that of each row when
  /// it is a table; what is wrong is told on standard error. False when some cannot be read.
  static func dossiers(
    _ path: String, _ body: (_ nom: String, _ dossier: Dossier, _ isRow: Bool) throws -> Void
  ) throws -> Bool {
    do {
      let bytes = try Reader.bytes(path: path)
      guard SCDLReader.isTable(bytes) else {
        try body(path, Reader.read(bytes: bytes, fichier: path), false)
        return true
      }
      return try rows(SCDLTable(bytes, fichier: path), of: path, body)
    } catch let error as ReadingError {
      Output.diagnostic(ReadingPhrase.line(error))
      return false
    }
  }

  private static func rows(
    _ table: SCDLTable, of path: String, _ body: (String, Dossier, Bool) throws -> Void
  ) throws -> Bool {
    var areRead = true
    for row in table {
      for fault in row.faults { Output.diagnostic(SCDLPhrase.line(fault, fichier: path)) }
      switch row.result {
      case .success(let dossier): try body("\(path), ligne \(row.ligne)", dossier, true)
      case .failure(let error):
        Output.diagnostic(ReadingPhrase.line(error))
        areRead = false
      }
    }
    return areRead
  }
}
