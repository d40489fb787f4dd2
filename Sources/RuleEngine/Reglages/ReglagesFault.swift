/// What is wrong in a file of settings, and where.
public struct ReglagesFault: Error, Sendable, Equatable {
  public let fichier: String
  /// From 1; nil when the file itself is at fault.
  public let ligne: Int?
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Error, Sendable, Equatable {
    /// It cannot be read, or is not UTF-8.
    case unreadable
    /// It is not YAML: what the parser says.
    case yaml(String)
    case missing(String)
    case bad(String, attendu: String)
    case unknownKey(String, nearest: String?)
    case unknownRule(String, nearest: String?)
    /// A scope that covers every act.
    case noScope
  }
}
