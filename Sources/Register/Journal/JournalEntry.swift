import Foundation
import GRDB

/// One entry of the journal, chained to the one before.
public struct JournalEntry: Sendable, Equatable {
  /// From 1, without a gap.
  public let numero: Int64
  /// The digest of the entry before; all zeros for the first.
  public let precedente: Empreinte
  /// What happened.
  public let nature: Nature
  /// What is told of it: a JSON object, byte for byte as it was hashed.
  public let corps: String
  /// SHA-256 of `precedente`, the nature, a zero byte and `corps`.
  public let empreinte: Empreinte

  /// What an entry tells of. A raw value, so that a register holds those that a later file adds.
  public struct Nature: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// What acts are judged by from then on.
    public static let cadre = Nature(rawValue: "cadre")
    /// A document came, and was judged.
    public static let depot = Nature(rawValue: "depot")
    /// A known act was judged again.
    public static let jugement = Nature(rawValue: "jugement")
    /// The content of an act was removed.
    public static let retrait = Nature(rawValue: "retrait")
    /// A fact was corrected.
    public static let correction = Nature(rawValue: "correction")
  }

  /// The digest that an entry of `nature` telling `corps` has after `precedente`.
  static func empreinte(_ precedente: Empreinte, _ nature: Nature, _ corps: String) -> Empreinte {
    Empreinte(de: precedente.octets + Array(nature.rawValue.utf8) + [0] + Array(corps.utf8))
  }

  /// What stands before the first entry.
  static let origine = Empreinte.zero

  init(_ row: Row) {
    numero = row["numero"]
    precedente = row["precedente"]
    nature = Nature(rawValue: row["nature"])
    corps = row["corps"]
    empreinte = row["empreinte"]
  }
}
