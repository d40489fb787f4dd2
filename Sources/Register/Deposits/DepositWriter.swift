import Deliberation
import Foundation
import GRDB
import RuleEngine

/// Writes documents and judgements within one transaction.
struct DepositWriter {
  private let db: Database
  private let instant: String
  private let cadre: Int64
  private let empreinteCadre: Empreinte
  private let alike: Set<Int64>
  private var journal: JournalWriter
  private var models: [Empreinte: Int64] = [:]
  /// The words of the acts that were kept, until `end`.
  private var words: [(numero: Int64, mots: String)] = []

  init(_ db: Database, _ cadre: Cadre, _ instant: String) throws {
    self.db = db
    self.instant = instant
    journal = try JournalWriter(db)
    empreinteCadre = try cadre.empreinte()
    self.cadre = try CadreTable.numero(of: cadre, empreinteCadre, db, &journal)
    alike = try CadreTable.numeros(like: cadre, db)
  }

  /// Keeps `deposit`, and tells what became of it.
  mutating func write(_ deposit: Deposit) throws -> Deposit.Outcome {
    let find = try db.cachedStatement(
      sql: """
        SELECT actes.numero, cadre, retire_le FROM actes
        LEFT JOIN jugements ON jugements.numero = jugement WHERE actes.empreinte = ?
        """)
    guard let known = try Row.fetchOne(find, arguments: [deposit.empreinte]) else {
      let numero = try insertActe(deposit)
      try keep(deposit, as: numero)
      return .added(numero)
    }
    let numero: Int64 = known["numero"]
    if known["retire_le"] as String? != nil {
      try db.execute(
        sql: "UPDATE actes SET retire_le = NULL, retire_motif = NULL WHERE numero = ?",
        arguments: [numero])
      try keep(deposit, as: numero)
      return .added(numero)
    }
    if let last = known["cadre"] as Int64?, alike.contains(last) { return .known(numero) }
    try note(deposit.jugement, of: numero, .jugement, entry(deposit), keepsRecord: true)
    return .judgedAgain(numero)
  }

  /// Makes what was written found by its words: to be called last. Any change of a row between two
  /// acts would have the index written down after each.
  mutating func end() throws {
    let insert = try db.cachedStatement(sql: "INSERT INTO recherche (rowid, mots) VALUES (?, ?)")
    for act in words { try insert.execute(arguments: [act.numero, act.mots]) }
    words = []
  }

  /// Keeps what is said of the act `numero`, whose record may have been corrected.
  mutating func judge(_ numero: Int64, _ judged: JudgedRecord) throws {
    let acte = try ActeRow.find(numero, db)
    let known = try acte.kept(db)
    let entry = JudgementEntry(
      acte: acte.summary.empreinte, nom: acte.summary.nom, le: instant, cadre: empreinteCadre,
      record: judged.empreinteRecord, texte: known.texte.map { Empreinte(de: $0) },
      verdicts: judged.empreinteVerdicts)
    try note(judged, of: numero, .jugement, entry, keepsRecord: true)
  }

  private func entry(_ deposit: Deposit) -> JudgementEntry {
    JudgementEntry(
      acte: deposit.empreinte, nom: deposit.nom, le: instant, cadre: empreinteCadre,
      record: deposit.jugement.empreinteRecord, texte: deposit.empreinteTexte,
      verdicts: deposit.jugement.empreinteVerdicts)
  }

  private func insertActe(_ deposit: Deposit) throws -> Int64 {
    let seance = deposit.seance
    let key = AssembleeKey(seance.assemblee)
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO actes (
          empreinte, nom, ajoute_le, date, type, assemblee, assemblee_cle, commune, commune_cle,
          departement, code_insee, siren, objet, deliberations)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try insert.execute(
      arguments: [
        deposit.empreinte, deposit.nom, instant, seance.date?.description, key.type,
        seance.assemblee.nom, key.nom, seance.assemblee.commune, key.commune, key.departement,
        key.codeINSEE, key.siren, seance.deliberations?.first?.objet,
        seance.deliberations?.count ?? 0,
      ])
    return db.lastInsertedRowID
  }

  /// The content of `deposit`, and its first judgement.
  private mutating func keep(_ deposit: Deposit, as numero: Int64) throws {
    let remarques = try deposit.remarques.isEmpty ? nil : CanonicalJSON.text(deposit.remarques)
    let pieces = try db.cachedStatement(sql: "INSERT INTO pieces VALUES (?, ?, ?, ?, ?, ?)")
    try pieces.execute(
      arguments: [
        numero, deposit.octets.data, deposit.texte?.data, deposit.record.data, remarques,
        deposit.motsGardes?.data,
      ])
    words.append((numero, deposit.mots))
    try note(deposit.jugement, of: numero, .depot, entry(deposit), keepsRecord: false)
  }

  /// - Parameter keepsRecord: whether the record judged may be another than the act's own.
  private mutating func note(
    _ judged: JudgedRecord, of numero: Int64, _ nature: JournalEntry.Nature,
    _ entry: JudgementEntry, keepsRecord: Bool
  ) throws {
    let jugement = try journal.append(nature, corps: entry.corps)
    let insert = try db.cachedStatement(sql: "INSERT INTO jugements VALUES (?, ?, ?, ?, ?, ?)")
    try insert.execute(
      arguments: [
        jugement, numero, cadre, keepsRecord ? Packed(judged.record).data : nil,
        judged.verdicts.data,
        try judged.model.map { try number(of: $0) },
      ])
    try count(judged.counts, of: numero, jugement)
    try write(judged.constats, of: numero)
  }

  /// The number under which `model` is kept.
  private mutating func number(of model: VerdictModel) throws -> Int64 {
    if let known = models[model.empreinte] { return known }
    let numero = try model.numero(db)
    models[model.empreinte] = numero
    return numero
  }

  private func count(_ counts: Synthese, of numero: Int64, _ jugement: Int64) throws {
    let update = try db.cachedStatement(
      sql: """
        UPDATE actes SET jugement = ?, conforme = ?, manquement = ?, indetermine = ?,
          sans_objet = ?, erreur = ?, nullite = ?, irregularite = ?, avertissement = ?,
          information = ?, derogations = ?
        WHERE numero = ?
        """)
    try update.execute(
      arguments: [
        jugement, counts[.conforme], counts[.manquement], counts[.indetermine],
        counts[.sans_objet], counts[.erreur], counts[.nullite], counts[.irregularite],
        counts[.avertissement], counts[.information], counts.derogations, numero,
      ])
  }

  private func write(_ constats: [Constat], of numero: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM constats WHERE acte = ?").execute(arguments: [numero])
    let insert = try db.cachedStatement(sql: "INSERT INTO constats VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (rang, constat) in constats.enumerated() {
      try insert.execute(
        arguments: [
          numero, rang, constat.regle, constat.item, constat.resultat.rawValue,
          constat.gravite?.rawValue, constat.derogation,
        ])
    }
  }
}
