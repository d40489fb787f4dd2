import GRDB

extension Register {
  /// Keeps documents that were judged under `cadre`, all or none: when this returns they are on
  /// the disk.
  ///
  /// The same bytes are the same document: known and judged by the same rules, nothing is written;
  /// by others, the judgement joins those it has. A document removed before comes back.
  ///
  /// - Returns: what became of each, in order.
  @discardableResult
  public func add(
    _ deposits: [Deposit], judgedBy cadre: Cadre
  ) throws(RegisterError) -> [Deposit.Outcome] {
    let instant = instant
    return try write { db in
      var writer = try DepositWriter(db, cadre, instant)
      let outcomes = try deposits.map { try writer.write($0) }
      try writer.end()
      return outcomes
    }
  }

  /// Keeps what other rules, or the same on a corrected record, say of the act `numero`.
  ///
  /// - Parameter judged: the record as judged, corrections included.
  public func judge(
    _ numero: Int64, _ judged: JudgedRecord, by cadre: Cadre
  ) throws(RegisterError) {
    let instant = instant
    try write { db in
      var writer = try DepositWriter(db, cadre, instant)
      try writer.judge(numero, judged)
    }
  }

  /// Whether the document of that digest is kept and its last judgement is by rules like `cadre`.
  /// Over many, ask `known(judgedBy:)`.
  public func isKnown(_ empreinte: Empreinte, judgedBy cadre: Cadre) throws(RegisterError) -> Bool {
    try known(judgedBy: cadre).contains(empreinte)
  }

  /// The documents that are kept and whose last judgement is by rules like `cadre`, as of now.
  public func known(judgedBy cadre: Cadre) throws(RegisterError) -> KnownActes {
    KnownActes(register: self, cadres: try read { try CadreTable.numeros(like: cadre, $0) })
  }
}
