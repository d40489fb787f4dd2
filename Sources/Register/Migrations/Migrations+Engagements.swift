import GRDB

extension Migrations {
  /// What was done about the obligations of acts: the last row of an act and a key is in force.
  static func engagements(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE accomplissements (
          numero INTEGER PRIMARY KEY REFERENCES journal (numero),
          acte INTEGER NOT NULL REFERENCES actes (numero),
          cle TEXT NOT NULL,
          le TEXT NOT NULL,
          preuve TEXT NOT NULL,
          empreinte BLOB NOT NULL CHECK (length(empreinte) = 32)
        ) STRICT;
        CREATE INDEX accomplissements_acte ON accomplissements (acte, cle);
        """)
  }
}
