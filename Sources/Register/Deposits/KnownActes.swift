import GRDB

/// Tells the documents that need not be read again. It may be asked from any thread.
///
///     let known = try register.known(judgedBy: cadre)
///     try known.contains(Empreinte(de: bytes))
public struct KnownActes: Sendable {
  let register: Register
  let cadres: Set<Int64>

  /// Whether the document of that digest is kept, and judged by the same rules. Those that came
  /// since under new rules are not told: keeping them again writes nothing.
  public func contains(_ empreinte: Empreinte) throws(RegisterError) -> Bool {
    guard !cadres.isEmpty else { return false }
    return try register.read { db in
      let find = try db.cachedStatement(
        sql: """
          SELECT cadre FROM actes JOIN jugements ON jugements.numero = jugement
          WHERE empreinte = ? AND retire_le IS NULL
          """)
      return try Int64.fetchOne(find, arguments: [empreinte]).map(cadres.contains) ?? false
    }
  }
}
