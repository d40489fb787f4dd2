import Deliberation
import GRDB
import Reading

extension Register {
  /// The acts that `filter` takes, the latest séance first; those without a date come last.
  public func actes(matching filter: ActeFilter = ActeFilter()) throws(RegisterError)
    -> [ActeSummary]
  {
    var acts: [ActeSummary] = []
    try forEachActe(matching: filter) { acts.append($0) }
    return acts
  }

  /// The same one by one: no more than one is held at a time.
  public func forEachActe(
    matching filter: ActeFilter = ActeFilter(), _ body: (ActeSummary) throws -> Void
  ) throws(RegisterError) {
    let (condition, arguments) = filter.condition
    let limit = filter.limit.map { " LIMIT \($0)" } ?? ""
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT * FROM actes WHERE \(condition) ORDER BY date DESC, numero DESC\(limit)",
        arguments: arguments)
      while let row = try rows.next() { try body(ActeSummary(row)) }
    }
  }

  /// How many acts `filter` takes.
  public func count(matching filter: ActeFilter = ActeFilter()) throws(RegisterError) -> Int {
    let (condition, arguments) = filter.condition
    return try read { db in
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM actes WHERE \(condition)", arguments: arguments) ?? 0
    }
  }

  /// The act whose digest begins with `prefix`, four hexadecimal digits at least; throws `.noActe`,
  /// `.severalActes` or `.badIdentifier`.
  public func find(_ prefix: String) throws(RegisterError) -> ActeSummary {
    let digits = prefix.lowercased()
    guard (4...64).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit) else {
      throw .badIdentifier(prefix)
    }
    let first = Empreinte(digits.padding(to: 64, with: "0"))
    let last = Empreinte(digits.padding(to: 64, with: "f"))
    let rows = try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM actes WHERE empreinte BETWEEN ? AND ?", arguments: [first, last])
    }
    guard let row = rows.first else { throw .noActe(prefix) }
    guard rows.count == 1 else { throw .severalActes(prefix, count: rows.count) }
    return ActeSummary(row)
  }

  /// All that is kept of the act `numero`; throws `.removed` when its content is gone.
  public func acte(_ numero: Int64) throws(RegisterError) -> Acte {
    try read { db in
      let row = try ActeRow.find(numero, db)
      let kept = try row.kept(db)
      let corrections = try CorrectionTable.corrections(of: numero, db)
      return Acte(
        summary: row.summary, octets: kept.octets, texte: kept.texte, record: kept.record,
        remarques: kept.remarques, corrections: corrections,
        jugements: try JudgementTable.jugements(of: numero, db),
        verdicts: try row.jugement.map { try row.verdicts($0, db) },
        seance: try row.seance(kept.record, corrections))
    }
  }

  /// What the last judgement of the act `numero` found, in the order of the rules.
  public func constats(of numero: Int64) throws(RegisterError) -> [Constat] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM constats WHERE acte = ? ORDER BY rang", arguments: [numero]
      ).compactMap(Constat.init)
    }
  }
}

extension ActeRow {
  /// The séance of `record`, corrected.
  func seance(_ record: String, _ corrections: [Correction]) throws -> Seance {
    do throws(ReadingError) {
      let seance = try RecordReader.read(Array(record.utf8), fichier: summary.nom)
      return seance.corrigee(corrections)
    } catch {
      throw damaged(.record)
    }
  }
}

extension String {
  fileprivate func padding(to count: Int, with digit: String) -> String {
    self + String(repeating: digit, count: max(0, count - utf8.count))
  }
}
