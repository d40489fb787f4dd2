import Deliberation

/// A document found and not yet read: it may be read on any thread.
public struct PendingDocument: Sendable {
  /// Where its bytes are.
  enum Content: Sendable {
    /// In the file called as the document is.
    case file
    case bytes([UInt8])
    /// One record, on that line of the file.
    case line([UInt8], number: Int)
    /// The row of that rank, from 0.
    case row(SCDLTable, Int)
    /// It can be read nowhere.
    case refused(ReadingError)
  }

  /// The name of the document.
  public let nom: String
  /// The file or the entry that it stands in: its own name, unless it is a line or a row.
  public let fichier: String
  /// The documents to read in all, those already read among them, as far as is known when this one
  /// is found; nil while a stream is read, whose length nothing tells.
  public internal(set) var total: Int?
  let content: Content

  /// The line of `fichier` that the document is, from 1; nil when it is the whole of it.
  public var ligne: Int? {
    switch content {
    case .line(_, let number): number
    case .row(let table, let rank): table.ligne(at: rank)
    case .file, .bytes, .refused: nil
    }
  }

  init(_ nom: String, _ content: Content, fichier: String? = nil) {
    self.nom = nom
    self.fichier = fichier ?? nom
    self.content = content
  }

  /// Whether it is a row of a table.
  public var isRow: Bool {
    if case .row = content { true } else { false }
  }

  /// Its bytes as they came; those of a row are the first row of its table and its own, in UTF-8.
  /// The file is read, standard input only once. O(n).
  public func bytes() throws(ReadingError) -> [UInt8] {
    switch content {
    case .file: return try FileBytes.read(nom, limit: TextDecoder.limit)
    case .bytes(let bytes), .line(let bytes, _): return bytes
    case .row(let table, let rank): return table.bytes(at: rank)
    case .refused(let error): throw error
    }
  }

  /// Reads it from `bytes`, which are its own. O(n).
  public func read(_ bytes: [UInt8]) -> Document {
    guard case .file = content else { return read() }
    return PendingDocument(nom, .bytes(bytes)).read()
  }

  /// Reads it. O(n) in its bytes.
  public func read() -> Document {
    if case .row(let table, let rank) = content {
      let row = table[rank]
      return Document(nom: nom, result: row.result, faults: row.faults)
    }
    return Document(nom: nom, result: Result { () throws(ReadingError) in try dossier() })
  }

  private func dossier() throws(ReadingError) -> Dossier {
    switch content {
    case .file: return try Reader.read(path: nom)
    case .bytes(let bytes): return try Reader.read(bytes: bytes, fichier: nom)
    case .row(let table, let rank): return try table[rank].result.get()
    case .line(let bytes, let number):
      do throws(ReadingError) {
        return Dossier(seance: try RecordReader.read(bytes, fichier: fichier))
      } catch {
        throw ReadingError(error.kind, fichier: fichier, ligne: number, colonne: error.colonne)
      }
    case .refused(let error): throw error
    }
  }
}
