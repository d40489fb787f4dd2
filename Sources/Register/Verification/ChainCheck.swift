import Foundation
import GRDB

/// Follows the journal from its first entry, and compares each judgement with what is kept of it.
struct ChainCheck {
  /// What the journal tells of an act, once it was followed to its end.
  struct Told {
    /// What the last deposit told.
    var deposit: JudgementEntry?
    var isRemoved = false
    var jugements: [Int64] = []
    var corrections: [Int64] = []
  }

  private(set) var verification = Verification()
  private(set) var told: [Empreinte: Told] = [:]
  /// What was done about obligations, by the number of the entry.
  private(set) var accomplissements: [Int64: AccomplissementTable.Entry] = [:]
  private(set) var isWhole = true
  private let db: Database
  private var models = VerdictModels()

  init(_ db: Database) {
    self.db = db
  }

  mutating func run() throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM journal ORDER BY numero")
    var last = (numero: Int64(0), empreinte: JournalEntry.origine)
    while let row = try rows.next() {
      let entry = JournalEntry(row)
      guard entry.numero == last.numero + 1 else {
        return stop(.missingEntry(before: entry.numero))
      }
      let expected = JournalEntry.empreinte(last.empreinte, entry.nature, entry.corps)
      guard entry.precedente == last.empreinte, entry.empreinte == expected else {
        return stop(.brokenEntry(entry.numero))
      }
      verification.entries += 1
      do {
        try note(entry)
      } catch is DecodingError {
        return stop(.brokenEntry(entry.numero))
      }
      last = (entry.numero, entry.empreinte)
    }
    verification.last = verification.entries == 0 ? nil : last.empreinte
  }

  private mutating func stop(_ fault: RegisterFault) {
    isWhole = false
    verification.faults.append(fault)
  }

  private mutating func note(_ entry: JournalEntry) throws {
    switch entry.nature {
    case .depot, .jugement:
      verification.jugements += 1
      let judged = try CanonicalJSON.value(JudgementEntry.self, entry.corps)
      told[judged.acte, default: Told()].jugements.append(entry.numero)
      if entry.nature == .depot {
        told[judged.acte]?.deposit = judged
        told[judged.acte]?.isRemoved = false
      }
      try compare(entry.numero, judged)
    case .retrait:
      let removal = try CanonicalJSON.value(Register.RemovalEntry.self, entry.corps)
      told[removal.acte, default: Told()].isRemoved = true
      // They went with the content.
      told[removal.acte]?.corrections = []
    case .correction:
      let correction = try CanonicalJSON.value(Register.CorrectionEntry.self, entry.corps)
      told[correction.acte, default: Told()].corrections.append(entry.numero)
    case .accomplissement:
      accomplissements[entry.numero] = try CanonicalJSON.value(
        AccomplissementTable.Entry.self, entry.corps)
    case .cadre: try compare(cadre: entry)
    default: break
    }
  }

  /// The verdicts and the record of a judgement, as the entry tells them.
  private mutating func compare(_ numero: Int64, _ judged: JudgementEntry) throws {
    let find = try db.cachedStatement(
      sql: """
        SELECT actes.empreinte, cadres.empreinte AS cadre, record, verdicts, jugements.modele
        FROM jugements
        JOIN actes ON actes.numero = acte JOIN cadres ON cadres.numero = cadre
        WHERE jugements.numero = ?
        """)
    guard let row = try Row.fetchOne(find, arguments: [numero]),
      row["empreinte"] == judged.acte, row["cadre"] == judged.cadre
    else { return verification.faults.append(.notKept(entry: numero)) }
    let model = try (row["modele"] as Int64?).map { try models.model($0, db) }
    if Packed(stored: row["verdicts"]).empreinte(after: model?.bytes ?? []) != judged.verdicts {
      verification.faults.append(.changed(.verdicts, acte: judged.acte))
    }
    if let record = row["record"] as Data?, Packed(stored: record).empreinte() != judged.record {
      verification.faults.append(.changed(.record, acte: judged.acte))
    }
  }

  private mutating func compare(cadre entry: JournalEntry) throws {
    let cadre = try CanonicalJSON.value(Cadre.self, entry.corps)
    let corps = try String.fetchOne(
      db,
      sql: """
        SELECT corps FROM cadres
        WHERE numero = ? AND empreinte = ? AND semblables = ? AND regles = ?
        """,
      arguments: [
        entry.numero, Empreinte(de: entry.corps), try cadre.sansJour.empreinte(), cadre.regles,
      ])
    if corps != entry.corps { verification.faults.append(.notKept(entry: entry.numero)) }
  }
}
