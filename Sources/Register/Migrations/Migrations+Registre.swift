import GRDB

// Columns hold one type each and digests their length, so that what is read of a file that somebody
// changed is either of the type expected or refused by SQLite's own check.

extension Migrations {
  /// Acts, how they were judged, the journal.
  static func registre(_ db: Database) throws {
    try db.execute(sql: journal + judgements + actes + corrections)
  }

  /// Only added to: what was written there is neither changed nor taken away.
  private static let journal = """
    CREATE TABLE journal (
      numero INTEGER PRIMARY KEY,
      precedente BLOB NOT NULL CHECK (length(precedente) = 32),
      nature TEXT NOT NULL,
      corps TEXT NOT NULL,
      empreinte BLOB NOT NULL CHECK (length(empreinte) = 32)
    ) STRICT;
    CREATE TRIGGER journal_sans_changement BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
    CREATE TRIGGER journal_sans_suppression BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

    """

  /// `contenus` keeps each file of rules once, whatever folders held it, and the verdicts after
  /// which others are packed. A `cadre` is what acts
  /// are judged by; `semblables` is the same for those that differ by the day of the run alone.
  private static let judgements = """
    CREATE TABLE contenus (
      numero INTEGER PRIMARY KEY,
      empreinte BLOB NOT NULL UNIQUE CHECK (length(empreinte) = 32),
      octets BLOB NOT NULL
    ) STRICT;
    CREATE TABLE cadres (
      numero INTEGER PRIMARY KEY REFERENCES journal (numero),
      empreinte BLOB NOT NULL UNIQUE CHECK (length(empreinte) = 32),
      semblables BLOB NOT NULL,
      regles TEXT NOT NULL,
      corps TEXT NOT NULL
    ) STRICT;
    CREATE INDEX cadres_semblables ON cadres (semblables);
    CREATE TABLE jugements (
      numero INTEGER PRIMARY KEY REFERENCES journal (numero),
      acte INTEGER NOT NULL REFERENCES actes (numero),
      cadre INTEGER NOT NULL REFERENCES cadres (numero),
      record BLOB,
      verdicts BLOB NOT NULL,
      modele INTEGER REFERENCES contenus (numero)
    ) STRICT;
    CREATE INDEX jugements_acte ON jugements (acte);

    """

  private static let actes = """
    CREATE TABLE actes (
      numero INTEGER PRIMARY KEY,
      empreinte BLOB NOT NULL UNIQUE CHECK (length(empreinte) = 32),
      nom TEXT NOT NULL,
      ajoute_le TEXT NOT NULL,
      date TEXT,
      type TEXT, assemblee TEXT, assemblee_cle TEXT, commune TEXT, commune_cle TEXT,
      departement TEXT, code_insee TEXT, siren TEXT,
      objet TEXT, deliberations INTEGER NOT NULL,
      jugement INTEGER REFERENCES jugements (numero),
      conforme INTEGER, manquement INTEGER, indetermine INTEGER, sans_objet INTEGER, erreur INTEGER,
      nullite INTEGER, irregularite INTEGER, avertissement INTEGER, information INTEGER,
      derogations INTEGER,
      retire_le TEXT, retire_motif TEXT
    ) STRICT;
    CREATE INDEX actes_date ON actes (date);
    CREATE INDEX actes_commune ON actes (commune_cle, date);
    CREATE INDEX actes_siren ON actes (siren, date) WHERE siren IS NOT NULL;
    CREATE TABLE pieces (
      acte INTEGER PRIMARY KEY REFERENCES actes (numero),
      octets BLOB NOT NULL,
      texte BLOB,
      record BLOB NOT NULL,
      remarques TEXT,
      mots BLOB
    ) STRICT;
    CREATE TABLE constats (
      acte INTEGER NOT NULL REFERENCES actes (numero),
      rang INTEGER NOT NULL,
      regle TEXT NOT NULL,
      item INTEGER,
      resultat TEXT NOT NULL,
      gravite TEXT,
      derogation INTEGER NOT NULL,
      PRIMARY KEY (acte, rang)
    ) WITHOUT ROWID, STRICT;
    CREATE INDEX constats_regle ON constats (regle, resultat, gravite, acte);
    CREATE VIRTUAL TABLE recherche USING fts5 (
      mots, content = '', tokenize = 'unicode61 remove_diacritics 2'
    );

    """

  private static let corrections = """
    CREATE TABLE corrections (
      numero INTEGER PRIMARY KEY REFERENCES journal (numero),
      acte INTEGER NOT NULL REFERENCES actes (numero),
      chemin TEXT NOT NULL,
      correction TEXT NOT NULL
    ) STRICT;
    CREATE INDEX corrections_acte ON corrections (acte);
    """
}
