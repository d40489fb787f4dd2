import RuleEngine

/// The record of a séance and what rules say of it, ready to be kept.
public struct JudgedRecord: Sendable {
  let record: Packed
  let empreinteRecord: Empreinte
  let verdicts: Packed
  let empreinteVerdicts: Empreinte
  let counts: Synthese
  let constats: [Constat]

  /// - Parameters:
  ///   - record: the record as JSON on one line.
  ///   - verdicts: what the rules say.
  ///   - json: the same as JSON on one line.
  public init(record: String, verdicts: [Verdict], json: String) {
    self.record = Packed(record)
    empreinteRecord = Empreinte(de: record)
    self.verdicts = Packed(json)
    empreinteVerdicts = Empreinte(de: json)
    counts = Synthese(verdicts)
    constats = verdicts.compactMap(Constat.init)
  }
}
