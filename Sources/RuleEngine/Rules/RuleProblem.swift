import Deliberation
import LuaHost

/// What is wrong with a file of a rules folder, and where.
public struct RuleProblem: Error, Sendable, Equatable {
  public let fichier: String
  public let ligne: Int?
  public let kind: Kind

  /// What can be wrong.
  public enum Kind: Error, Sendable, Equatable {
    /// Lua refused the file, or its code failed.
    case lua(LuaError)
    /// The file returns nothing that is a rule or a parameter.
    case noRule
    case missingField(String)
    case badField(String, attendu: String)
    case unknownField(String, nearest: String?)
    case duplicate(id: String, fichier: String)
    /// Two windows of a parameter hold the same day.
    case overlap(parametre: String, du: Jour)
    /// No window holds the days from `du` on, and `hors_fenetre` is not told.
    case gap(parametre: String, du: Jour)
  }

  /// The problem `kind` at `ligne` of `fichier`.
  public init(_ kind: Kind, fichier: String, ligne: Int? = nil) {
    self.kind = kind
    self.fichier = fichier
    self.ligne = ligne
  }
}
