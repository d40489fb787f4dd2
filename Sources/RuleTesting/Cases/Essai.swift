import LuaHost
import RuleEngine

/// One test of a rule: a séance, and the outcome that it must get.
public struct Essai: Sendable, Equatable {
  public let titre: String
  /// The rule that is tested.
  public let regle: String
  public let fichier: String
  /// The rank of the case in its file, from 1.
  public let rang: Int
  /// What the case says of the séance; the rest is filled in.
  let faits: LuaTable
  public let attendu: Attendu

  /// What the verdict must be; nil where the case does not say.
  public struct Attendu: Sendable, Equatable {
    public let resultat: Resultat
    public let gravite: Gravite?
    /// A part of the message.
    public let message: String?
    /// The paths that must be missing, in order.
    public let manque: [String]?
  }
}

/// Why a case could not be run.
public struct EssaiFault: Error, Sendable, Equatable {
  public let fichier: String
  /// The case, from 1; nil when the file itself is at fault.
  public let rang: Int?
  public let kind: Kind

  public enum Kind: Error, Sendable, Equatable {
    case lua(LuaError)
    case noCase
    case noTitle
    case noRule(String)
    case badField(String, attendu: String)
    case unknownField(String, nearest: String?)
  }
}
