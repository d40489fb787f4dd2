import Deliberation
import GRDB
import Suivi

extension Register {
  /// What every act that is kept binds its assembly to, and what was done about it, in the order of
  /// the séances. O(acts): each record is read.
  ///
  /// - Parameter commune: the only commune whose acts count, whatever its case and accents.
  public func engagements(
    commune: String? = nil
  ) throws(RegisterError) -> [EngagementSuivi] {
    let (condition, arguments) = ActeFilter(commune: commune).condition
    return try read { db in
      let preuves = try AccomplissementTable.all(db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT actes.*, pieces.octets AS octets, pieces.record AS piece
          FROM actes JOIN pieces ON acte = numero
          WHERE \(condition) AND deliberations > 0 ORDER BY date, numero
          """, arguments: arguments)
      var suivis: [EngagementSuivi] = []
      while let row = try rows.next() {
        let acte = ActeRow(row)
        suivis += try acte.engagements(row, preuves[acte.summary.numero] ?? [:], db)
      }
      return suivis
    }
  }

  /// What the act `numero` binds its assembly to; throws `.noActe`, `.removed` or `.damaged`.
  public func engagements(of numero: Int64) throws(RegisterError) -> [EngagementSuivi] {
    try read { db in
      let acte = try ActeRow.find(numero, db)
      let seance = try acte.seance(
        acte.kept(db).record, CorrectionTable.corrections(of: numero, db))
      return try acte.engagements(of: seance, AccomplissementTable.all(of: numero, db))
    }
  }

  /// Notes that the obligation `cle` of the act `numero` was met, and what proves it: the name of a
  /// file and the digest of its bytes, which the register does not keep. Told twice, the last one
  /// is in force; the journal keeps both.
  public func accomplish(
    _ cle: String, of numero: Int64, le jour: Jour, preuve: String, octets: [UInt8]
  ) throws(RegisterError) {
    let instant = instant
    try write { db in
      let acte = try ActeRow.find(numero, db)
      let entry = AccomplissementTable.Entry(
        acte: acte.summary.empreinte, cle: cle, date: "\(jour)", preuve: preuve,
        empreinte: Empreinte(de: octets), le: instant)
      var journal = try JournalWriter(db)
      try AccomplissementTable.insert(
        entry, of: numero, as: try journal.append(.accomplissement, entry), db)
    }
  }
}

extension ActeRow {
  /// What the act of a row that bears its record as `piece` binds to.
  fileprivate func engagements(
    _ row: Row, _ preuves: [String: EngagementSuivi.Preuve], _ db: Database
  ) throws -> [EngagementSuivi] {
    guard let octets = Packed(stored: row["octets"]).bytes() else { throw damaged(.octets) }
    guard let record = Packed(stored: row["piece"]).text(after: octets) else {
      throw damaged(.record)
    }
    let seance = try seance(record, CorrectionTable.corrections(of: summary.numero, db))
    return engagements(of: seance, preuves)
  }

  fileprivate func engagements(
    of seance: Seance, _ preuves: [String: EngagementSuivi.Preuve]
  ) -> [EngagementSuivi] {
    seance.obligations.map { obligation in
      EngagementSuivi(
        acte: "\(summary.empreinte)", seance: seance.date, commune: summary.commune,
        obligation: obligation, preuve: preuves[obligation.cle])
    }
  }
}
