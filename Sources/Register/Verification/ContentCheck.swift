import Foundation
import GRDB

/// Compares each file of rules with its digest.
enum ContentCheck {
  static func faults(_ db: Database) throws -> [RegisterFault] {
    var faults: [RegisterFault] = []
    var kept: Set<Empreinte> = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT empreinte, octets FROM contenus ORDER BY numero")
    while let row = try rows.next() {
      let empreinte: Empreinte = row["empreinte"]
      kept.insert(empreinte)
      if Packed(stored: row["octets"]).empreinte() != empreinte { faults.append(.rules(empreinte)) }
    }
    for corps in try String.fetchAll(db, sql: "SELECT corps FROM cadres ORDER BY numero") {
      let cadre = try CanonicalJSON.value(Cadre.self, corps)
      let files = cadre.fichiers + (cadre.reglages.map { [$0] } ?? [])
      for file in files where kept.insert(file.empreinte).inserted {
        faults.append(.rules(file.empreinte))
      }
    }
    return faults
  }
}
