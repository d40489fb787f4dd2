/// Why a document could not be read: what, and where.
public struct ReadingError: Error, Equatable, Sendable {
  /// The document as the caller named it.
  public var fichier: String
  /// Line and column, from 1, in Unicode scalars; nil when the whole document is at fault.
  public var ligne: Int?
  public var colonne: Int?
  public var kind: Kind

  /// The error `kind` in `fichier`.
  public init(_ kind: Kind, fichier: String, ligne: Int? = nil, colonne: Int? = nil) {
    self.fichier = fichier
    self.ligne = ligne
    self.colonne = colonne
    self.kind = kind
  }
}

extension ReadingError {
  /// What is wrong with a document.
  public enum Kind: Equatable, Sendable {
    case missing
    case directory
    /// The system refused, with its own message.
    case unreadable(String)
    case empty
    case tooLarge(bytes: Int, limit: Int)
    case binary
    /// A format that is not read.
    case unsupported(DocumentKind.Foreign)
    /// A password is asked for.
    case encrypted
    /// The program that reads the format refuses the document.
    case damaged(DocumentKind)
    /// An office document or a page that says nothing.
    case noText
    /// More pages are pictures than character recognition may read.
    case tooManyPictures(pages: Int, limite: Int)
    /// The document holds several séances, where one is asked for.
    case several(DocumentKind)
    case toolMissing(outil: String, paquet: String)
    case toolTooSlow(outil: String, secondes: Int)
    case toolTooVerbose(outil: String, limite: Int)
    /// The bytes are not a text of a known encoding.
    case undecodable
    /// A text in which nothing marks a délibération.
    case notDeliberation
    case record(RecordFault)
    /// A folder in which no document stands.
    case emptyFolder
    /// A line of a stream, or one of its records, of more bytes than may be held.
    case lineTooLong(limit: Int)
    case archive(ArchiveFault)
    /// A CSV table, or one of its rows.
    case table(TableFault)
  }

  /// What is wrong with a JSON record.
  public enum RecordFault: Equatable, Sendable {
    case syntax(String)
    /// Not well-formed YAML.
    case yaml(String)
    case unknownKey(String, entity: String, nearest: String?)
    case duplicateKey(String)
    case missingKey(String, entity: String)
    /// A value of another type, or outside the closed list of words.
    case wrongValue(field: String, expected: String, found: String)
  }
}
