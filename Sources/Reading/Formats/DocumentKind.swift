/// What a document is, by its content; its name tells nothing.
///
///     DocumentKind(of: Array("%PDF-1.7".utf8))   // .pdf
public enum DocumentKind: Sendable, Equatable {
  case text
  case html
  /// A JSON record.
  case record
  /// JSON records, one a line.
  case stream
  case yaml
  /// A table of délibérations in the SCDL model.
  case scdl
  case pdf
  case docx
  case odt
  /// An archive of documents.
  case zip
  /// A format that is not read.
  case other(Foreign)

  /// Formats that people have and that must be converted first.
  public enum Foreign: String, Sendable {
    /// Word before 2007.
    case doc
    case rtf
    case image
    case gzip
    case sevenZip
    case rar
  }
}
