import Deliberation
import GRDB

extension Register {
  /// What the journal tells of a correction.
  struct CorrectionEntry: Codable {
    let acte: Empreinte
    let correction: Correction
    let le: String
  }

  /// Corrects a fact of the act `numero`: what was read stays beside it. The act is to be judged
  /// again by `judge(_:_:by:)`, on its `seance`.
  ///
  /// - Parameters:
  ///   - chemin: the fact, as `membres[3].presence`.
  ///   - valeur: what it is; nil when nobody knows.
  /// - Returns: the correction, with what stood there before.
  /// - Throws: `.badCorrection` when the record has no such place for `valeur`.
  @discardableResult
  public func correct(
    _ numero: Int64, _ chemin: String, to valeur: Scalaire?, auteur: String, motif: String,
    date: Jour
  ) throws(RegisterError) -> Correction {
    let instant = instant
    return try write { db in
      let row = try ActeRow.find(numero, db)
      let kept = try row.kept(db)
      let seance = try row.seance(kept.record, CorrectionTable.corrections(of: numero, db))
      var correction = Correction()
      correction.chemin = chemin
      correction.avant = Chemin(chemin)?.value(in: seance).scalar
      correction.apres = valeur
      correction.auteur = auteur
      correction.motif = motif
      correction.date = date
      var corrected = seance
      guard corrected.applique(correction) else {
        throw RegisterError.badCorrection(chemin: chemin)
      }
      var journal = try JournalWriter(db)
      let entry = try journal.append(
        .correction,
        CorrectionEntry(acte: row.summary.empreinte, correction: correction, le: instant))
      try CorrectionTable.insert(correction, of: numero, as: entry, db)
      return correction
    }
  }
}
