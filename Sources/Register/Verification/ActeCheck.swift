import Foundation
import GRDB
import RuleEngine

/// Compares what is kept of every act with what the journal tells of it.
struct ActeCheck {
  private(set) var count = 0
  private(set) var faults: [RegisterFault] = []
  private let db: Database
  private var told: [Empreinte: ChainCheck.Told]

  init(_ db: Database, _ told: [Empreinte: ChainCheck.Told]) {
    self.db = db
    self.told = told
  }

  mutating func run() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT actes.numero, empreinte, retire_le, jugement, octets, texte, record, mots,
          (SELECT group_concat(numero) FROM (
            SELECT numero FROM jugements WHERE acte = actes.numero ORDER BY numero)) AS jugements,
          (SELECT group_concat(numero) FROM (
            SELECT numero FROM corrections WHERE acte = actes.numero ORDER BY numero))
            AS corrections
        FROM actes LEFT JOIN pieces ON acte = actes.numero ORDER BY actes.numero
        """)
    while let row = try rows.next() {
      count += 1
      compare(row)
    }
    for (acte, _) in told.sorted(by: { $0.key.description < $1.key.description }) {
      faults.append(.changed(.acte, acte: acte))
    }
  }

  private mutating func compare(_ row: Row) {
    let acte: Empreinte = row["empreinte"]
    guard let told = told.removeValue(forKey: acte), let deposit = told.deposit else {
      return faults.append(.untold(.acte, acte: acte))
    }
    if numeros(row["jugements"]) != told.jugements { faults.append(.untold(.verdicts, acte: acte)) }
    if row["jugement"] != told.jugements.last { faults.append(.changed(.colonnes, acte: acte)) }
    if numeros(row["corrections"]) != told.corrections {
      faults.append(.untold(.correction, acte: acte))
    }
    guard !told.isRemoved else {
      let isGone = row["octets"] as Data? == nil && row["retire_le"] as String? != nil
      if !isGone { faults.append(.changed(.retrait, acte: acte)) }
      return
    }
    compare(row, deposit)
  }

  private mutating func compare(_ row: Row, _ deposit: JudgementEntry) {
    let acte = deposit.acte
    let octets = (row["octets"] as Data?).flatMap { Packed(stored: $0).bytes() }
    func digest(_ column: String) -> Empreinte? {
      (row[column] as Data?).flatMap { Packed(stored: $0).empreinte(after: octets ?? []) }
    }
    if row["retire_le"] as String? != nil { faults.append(.untold(.retrait, acte: acte)) }
    guard octets.map({ Empreinte(de: $0) }) == acte else {
      // The other parts are packed after the document.
      return faults.append(.changed(.octets, acte: acte))
    }
    if digest("texte") != deposit.texte { faults.append(.changed(.texte, acte: acte)) }
    if digest("record") != deposit.record { faults.append(.changed(.record, acte: acte)) }
  }

  private func numeros(_ list: String?) -> [Int64] {
    (list ?? "").split(separator: ",").compactMap { Int64($0) }
  }
}
