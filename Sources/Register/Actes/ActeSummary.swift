import Deliberation
import GRDB

/// What lists tell of an act.
public struct ActeSummary: Sendable, Equatable {
  /// The rank of arrival in this register, from 1: what the other methods take.
  public let numero: Int64
  /// The digest of its bytes: what people name it by, shortened.
  public let empreinte: Empreinte
  /// As the caller found the document.
  public let nom: String
  /// When it came, in UTC.
  public let ajouteLe: String
  /// The day of the séance.
  public let date: Jour?
  public let type: Assemblee.Categorie?
  /// The name of the assembly, and its commune.
  public let assemblee: String?
  public let commune: String?
  /// What the first délibération is about, and how many there are.
  public let objet: String?
  public let deliberations: Int
  public let counts: ActeCounts
  /// When and why its content was removed; nil while it is kept.
  public let retrait: Retrait?

  /// A removal.
  public struct Retrait: Sendable, Equatable {
    public let le: String
    public let motif: String
  }

  init(_ row: Row) {
    numero = row["numero"]
    empreinte = row["empreinte"]
    nom = row["nom"]
    ajouteLe = row["ajoute_le"]
    date = (row["date"] as String?).flatMap { Jour($0) }
    type = (row["type"] as String?).flatMap(Assemblee.Categorie.init)
    assemblee = row["assemblee"]
    commune = row["commune"]
    objet = row["objet"]
    deliberations = row["deliberations"]
    counts = ActeCounts(row)
    retrait = (row["retire_le"] as String?).map {
      Retrait(le: $0, motif: row["retire_motif"] ?? "")
    }
  }
}
