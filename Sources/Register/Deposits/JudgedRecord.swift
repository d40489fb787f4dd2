import RuleEngine

/// The record of a séance and what rules say of it, ready to be kept.
public struct JudgedRecord: Sendable {
  let record: [UInt8]
  let empreinteRecord: Empreinte
  let verdicts: Packed
  let model: VerdictModel?
  let empreinteVerdicts: Empreinte
  let counts: Synthese
  let constats: [Constat]

  /// - Parameters:
  ///   - record: the record as JSON on one line, in UTF-8.
  ///   - verdicts: what the rules say.
  ///   - json: the same as JSON on one line, in UTF-8.
  ///   - model: verdicts of the same rules, of which those on this act tell what differs.
  public init(
    record: [UInt8], verdicts: [Verdict], json: [UInt8], model: VerdictModel? = nil
  ) {
    self.record = record
    self.model = model
    empreinteRecord = Empreinte(de: record)
    self.verdicts = model?.packed(json) ?? Packed(json)
    empreinteVerdicts = Empreinte(de: json)
    counts = Synthese(verdicts)
    // By index: most find nothing, and need not be copied.
    constats = verdicts.indices.compactMap { index in
      switch verdicts[index].resultat {
      case .conforme, .sans_objet: nil
      case .manquement, .indetermine, .erreur: Constat(verdicts[index])
      }
    }
  }
}
