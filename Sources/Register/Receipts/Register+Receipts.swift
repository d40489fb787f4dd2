import Foundation
import GRDB

extension Register {
  /// The receipt of a judgement of the act `numero`: the last when `jugement` is nil. Throws
  /// `.removed` when the content of the act is gone, `.notJudged` when there is no such judgement.
  public func receipt(
    of numero: Int64, jugement: Int64? = nil
  ) throws(RegisterError) -> Receipt {
    try read { db in
      let row = try ActeRow.find(numero, db)
      let kept = try row.kept(db)
      let jugements = try JudgementTable.jugements(of: numero, db)
      guard let judged = jugements.last(where: { jugement == nil || $0.numero == jugement }),
        let entry = try Row.fetchOne(
          db, sql: "SELECT * FROM journal WHERE numero = ?", arguments: [judged.numero]
        ).map(JournalEntry.init)
      else { throw RegisterError.notJudged(row.summary.empreinte) }
      let record = try Data.fetchOne(
        db, sql: "SELECT record FROM jugements WHERE numero = ?", arguments: [judged.numero])
      let texts = try CadreTable.texts(of: judged.cadre, db)
      let told = try CanonicalJSON.value(JudgementEntry.self, entry.corps)
      var receipt = Receipt(
        format: Receipt.format, nom: told.nom, octets: Data(kept.octets).base64EncodedString(),
        texte: kept.texte, record: record.flatMap { Packed(stored: $0).text() } ?? kept.record,
        remarques: kept.remarques, cadre: judged.cadre, fichiers: texts.files,
        reglages: texts.settings, verdicts: try row.verdicts(judged.numero, db),
        entree: Receipt.Entree(entry), sceau: .zero)
      receipt.sceau = try receipt.expectedSeal()
      return receipt
    }
  }

  /// The rules of the digest `regles`, as the register keeps them: all of `sha256:…`, or its first
  /// digits, four at least. Throws `.noRules`.
  public func files(ofRules regles: String) throws(RegisterError) -> (
    cadre: Cadre, files: [String: String]
  ) {
    let digits = regles.hasPrefix("sha256:") ? String(regles.dropFirst(7)) : regles
    guard digits.count >= 4, digits.allSatisfy(\.isHexDigit) else { throw .noRules(regles) }
    return try read { db in
      let corps = try String.fetchAll(
        db, sql: "SELECT corps FROM cadres WHERE substr(regles, 8, ?) = ? ORDER BY numero",
        arguments: [digits.count, digits.lowercased()])
      let cadres = try corps.map { try CanonicalJSON.value(Cadre.self, $0) }
      guard let cadre = cadres.last, Set(cadres.map(\.regles)).count == 1 else {
        throw RegisterError.noRules(regles)
      }
      return (cadre, try CadreTable.texts(of: cadre, db).files)
    }
  }
}

extension Receipt.Entree {
  init(_ entry: JournalEntry) {
    numero = entry.numero
    precedente = entry.precedente
    nature = entry.nature.rawValue
    corps = entry.corps
    empreinte = entry.empreinte
  }
}

extension CadreTable {
  /// The content of each file of `cadre`, by its path, and that of the settings.
  static func texts(
    of cadre: Cadre, _ db: Database
  ) throws -> (files: [String: String], settings: String?) {
    func text(_ file: Cadre.Fichier) throws -> String {
      let data = try Data.fetchOne(
        db, sql: "SELECT octets FROM contenus WHERE empreinte = ?", arguments: [file.empreinte])
      guard let text = data.flatMap({ Packed(stored: $0).text() }) else {
        throw RegisterError.damagedRules(file.chemin)
      }
      return text
    }
    let files = try cadre.fichiers.map { ($0.chemin, try text($0)) }
    return (Dictionary(files) { first, _ in first }, try cadre.reglages.map(text))
  }
}
