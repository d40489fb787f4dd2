import Deliberation
import Foundation

/// All that one judgement rests on, in one JSON that anybody can replay without the register: the
/// document, its record, every file of the rules, what was said, and the entry of the journal.
///
/// Each part is bound by a digest to the entry, and the whole by `sceau`; the bytes of a receipt
/// are those that `text` gives, and no others.
public struct Receipt: Codable, Sendable, Equatable {
  /// What this form is called.
  public static let format = "greffier/recu/1"

  public let format: String
  /// As the caller found the document.
  public let nom: String
  /// The document as it came, in base 64; it has the digest `acte` of the entry.
  public let octets: String
  /// Its text; nil for a record or a row.
  public let texte: String?
  /// The record that was judged, as JSON.
  public let record: String
  /// What reading could not do.
  public let remarques: [Remarque]
  /// What it was judged by.
  public let cadre: Cadre
  /// The content of every file that `cadre` names, by its path there.
  public let fichiers: [String: String]
  /// The content of the settings; nil without settings.
  public let reglages: String?
  /// What was said, as the JSON of `check`.
  public let verdicts: String
  /// The entry of the journal.
  public let entree: Entree
  /// The digest of all that stands above.
  public internal(set) var sceau: Empreinte

  /// An entry of the journal.
  public struct Entree: Codable, Sendable, Equatable {
    public let numero: Int64
    public let precedente: Empreinte
    public let nature: String
    public let corps: String
    public let empreinte: Empreinte
  }

  /// The receipt as JSON, one member a line.
  public func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// The digest that `sceau` must be.
  func expectedSeal() throws -> Empreinte {
    var unsealed = self
    unsealed.sceau = .zero
    return Empreinte(de: try CanonicalJSON.text(unsealed))
  }
}
