import Deliberation
import RuleEngine

/// A document that was read and judged, ready to be kept. Making one compresses and hashes: it is
/// done on any thread, beside the one that writes.
public struct Deposit: Sendable {
  /// As the caller finds the document.
  public let nom: String
  /// What the document is known by: the digest of its bytes.
  public let empreinte: Empreinte
  let seance: Seance
  let octets: Packed
  let texte: Packed?
  let record: Packed
  let remarques: [Remarque]
  /// What is looked for when it is not `texte`.
  let mots: String
  let motsGardes: Packed?
  let jugement: JudgedRecord
  let empreinteTexte: Empreinte?

  /// About how many bytes it takes in memory.
  public var weight: Int {
    let pieces = [octets, texte, record, motsGardes, jugement.verdicts].compactMap { $0 }
    return pieces.reduce(mots.utf8.count + jugement.record.count) { $0 + $1.data.count }
  }

  /// - Parameters:
  ///   - octets: the document as it came.
  ///   - empreinte: its digest, when it is known.
  ///   - dossier: what reading it gave; its lines are kept unless `gardeTexte` is false, as for a
  ///     row, whose lines are those of the whole table.
  ///   - record: the record of the séance as JSON on one line, as `read` prints it, in UTF-8.
  ///   - verdicts: what the rules say.
  ///   - json: the same as JSON on one line, as `check` prints it, in UTF-8; no newline ends it.
  ///   - model: verdicts of the same rules, of which those on this act tell what differs.
  public init(
    nom: String, octets: [UInt8], empreinte: Empreinte? = nil, dossier: Dossier,
    gardeTexte: Bool = true, record: [UInt8],
    verdicts: [Verdict], json: [UInt8], model: VerdictModel? = nil
  ) {
    self.nom = nom
    self.empreinte = empreinte ?? Empreinte(de: octets)
    seance = dossier.seance
    self.octets = Packed(octets)
    let texte = gardeTexte ? dossier.lignes?.joined(separator: "\n") : nil
    self.texte = texte.map { Packed($0, after: octets) }
    self.record = Packed(record, after: octets)
    empreinteTexte = texte.map { Empreinte(de: $0) }
    remarques = dossier.remarques
    mots = texte ?? SearchedWords(of: dossier.seance).text
    motsGardes = texte == nil ? Packed(mots, after: octets) : nil
    jugement = JudgedRecord(record: record, verdicts: verdicts, json: json, model: model)
  }

  /// What became of a document.
  public enum Outcome: Sendable, Equatable {
    /// It was not known, or had been removed.
    case added(Int64)
    /// It was known, and was judged by other rules.
    case judgedAgain(Int64)
    /// It was known and judged by the same: nothing was written.
    case known(Int64)
  }
}
