import LuaHost
import RuleEngine

/// One test of a rule: a séance, and the outcome that it must get.
public struct Essai: Sendable, Equatable {
  public let titre: String
  /// What makes it differ from the other cases of its entry: `presents = 5`; nil when it is alone.
  public let variante: String?
  /// The rule that is tested.
  public let regle: String
  public let fichier: String
  /// The rank of its entry in the file, from 1.
  public let rang: Int
  /// What the case says of the séance; the rest is filled in.
  let faits: LuaTable

  /// The title and the variant: « Dix présents (date = 2020-11-15) ».
  public var nom: String { variante.map { "\(titre) (\($0))" } ?? titre }
  public let attendu: Attendu

  /// What the verdict must be; nil where the case does not say.
  public struct Attendu: Sendable, Equatable {
    public let resultat: Resultat
    public let gravite: Gravite?
    /// A part of the message.
    public let message: String?
    /// What the message must not say.
    public let messageSans: String?
    /// A part of the remedy.
    public let remede: String?
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
    case unknownParameter(String, nearest: String?)
    /// An entry stands for more cases than this.
    case tooMany(Int)
    /// A document that cannot be read.
    case document(String)
    /// A file of essais in CSV that is not one, at a line.
    case csv(String)
  }
}
