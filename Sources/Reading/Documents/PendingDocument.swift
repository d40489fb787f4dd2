import Deliberation

/// A document found and not yet read: it may be read on any thread.
public struct PendingDocument: Sendable {
  /// Where its bytes are.
  enum Content: Sendable {
    /// In the file called as the document is.
    case file
    case bytes([UInt8])
    /// One record, on that line of the file.
    case line([UInt8], of: String, number: Int)
    /// It can be read nowhere.
    case refused(ReadingError)
  }

  /// The name of the document.
  public let nom: String
  /// The documents to read in all, those already read among them, as far as is known when this one
  /// is found; nil while a stream is read, whose length nothing tells.
  public internal(set) var total: Int?
  let content: Content

  init(_ nom: String, _ content: Content) {
    self.nom = nom
    self.content = content
  }

  /// Reads it. O(n) in its bytes.
  public func read() -> Document {
    Document(nom: nom, result: Result { () throws(ReadingError) in try dossier() })
  }

  private func dossier() throws(ReadingError) -> Dossier {
    switch content {
    case .file: return try Reader.read(path: nom)
    case .bytes(let bytes): return try Reader.read(bytes: bytes, fichier: nom)
    case .line(let bytes, let fichier, let number):
      do throws(ReadingError) {
        return Dossier(seance: try RecordReader.read(bytes, fichier: fichier))
      } catch {
        throw ReadingError(error.kind, fichier: fichier, ligne: number, colonne: error.colonne)
      }
    case .refused(let error): throw error
    }
  }
}
