import GRDB

/// What acts were judged by, as the register keeps it.
enum CadreTable {
  /// The number of the entry that tells `cadre`, whose digest is `empreinte`; it is made with the
  /// files that `cadre` names when it is new.
  static func numero(
    of cadre: Cadre, _ empreinte: Empreinte, _ db: Database, _ journal: inout JournalWriter
  ) throws -> Int64 {
    let known = try Int64.fetchOne(
      db, sql: "SELECT numero FROM cadres WHERE empreinte = ?", arguments: [empreinte])
    if let known { return known }
    for (empreinte, texte) in cadre.contenus {
      try db.execute(
        sql: "INSERT INTO contenus (empreinte, octets) VALUES (?, ?) ON CONFLICT DO NOTHING",
        arguments: [empreinte, Packed(texte).data])
    }
    let numero = try journal.append(.cadre, cadre)
    try db.execute(
      sql: "INSERT INTO cadres VALUES (?, ?, ?, ?, ?)",
      arguments: [
        numero, empreinte, try cadre.sansJour.empreinte(), cadre.regles,
        try CanonicalJSON.text(cadre),
      ])
    return numero
  }

  /// The entries of those that judge as `cadre` does, on whatever day.
  static func numeros(like cadre: Cadre, _ db: Database) throws -> Set<Int64> {
    try Int64.fetchSet(
      db, sql: "SELECT numero FROM cadres WHERE semblables = ?",
      arguments: [try cadre.sansJour.empreinte()])
  }
}
