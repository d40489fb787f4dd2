import GRDB

extension Register {
  /// An act whose text holds the words, and where.
  public struct Hit: Sendable, Equatable {
    public let acte: ActeSummary
    /// The first line of its text, or text of its record, that holds one of the words.
    public let extrait: String
  }

  /// The last acts that came whose text holds every one of `words`, case and accents folded; none
  /// when `words` holds no letter and no figure.
  public func search(_ words: String, limit: Int = 20) throws(RegisterError) -> [Hit] {
    let pattern = SearchPattern(words).text
    guard !pattern.isEmpty else { return [] }
    return try read { db in
      let numeros = try Int64.fetchAll(
        db,
        sql: "SELECT rowid FROM recherche WHERE recherche MATCH ? ORDER BY rowid DESC LIMIT ?",
        arguments: [pattern, limit])
      return try numeros.map { numero in
        let row = try ActeRow.find(numero, db)
        let kept = try row.kept(db)
        return Hit(acte: row.summary, extrait: HitLine(words, in: kept.searched).text)
      }
    }
  }
}
