import Foundation
import GRDB

/// Verdicts on one act after which those on others are packed: rules say much the same of all.
public struct VerdictModel: Sendable {
  let empreinte: Empreinte
  let bytes: [UInt8]
  private let prepared: PreparedPrefix?

  /// A model to pack after.
  ///
  /// - Parameter json: the JSON of `check` on one line, in UTF-8.
  public init(_ json: [UInt8]) {
    bytes = json
    empreinte = Empreinte(de: json)
    prepared = PreparedPrefix(json)
  }

  /// A model to unpack after.
  init(stored bytes: [UInt8]) {
    self.bytes = bytes
    empreinte = Empreinte(de: bytes)
    prepared = nil
  }

  /// `json` packed after it. O(n).
  func packed(_ json: [UInt8]) -> Packed {
    prepared.map { Packed(json, after: $0) } ?? Packed(json, after: bytes)
  }

  /// The number under which it is kept, from now on if it was not.
  func numero(_ db: Database) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO contenus (empreinte, octets) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [empreinte, Packed(bytes).data])
    return try Int64.fetchOne(
      db, sql: "SELECT numero FROM contenus WHERE empreinte = ?", arguments: [empreinte]) ?? 0
  }
}

/// The models that were read, by number.
struct VerdictModels {
  private var known: [Int64: VerdictModel] = [:]

  /// The model kept under `numero`; empty when it cannot be unpacked, so that nothing is after it.
  mutating func model(_ numero: Int64, _ db: Database) throws -> VerdictModel {
    if let model = known[numero] { return model }
    let find = try db.cachedStatement(sql: "SELECT octets FROM contenus WHERE numero = ?")
    let data = try Data.fetchOne(find, arguments: [numero])
    let model = VerdictModel(stored: data.flatMap { Packed(stored: $0).bytes() } ?? [])
    known[numero] = model
    return model
  }
}

extension Register {
  /// The model of the first judgement by rules like `cadre`; nil when there is none.
  public func model(judgedBy cadre: Cadre) throws(RegisterError) -> VerdictModel? {
    try read { db in
      for numero in try CadreTable.numeros(like: cadre, db).sorted() {
        let model = try Int64.fetchOne(
          db,
          sql: """
            SELECT modele FROM jugements WHERE numero > ? AND cadre = ? AND modele IS NOT NULL
            LIMIT 1
            """, arguments: [numero, numero])
        var models = VerdictModels()
        if let model { return VerdictModel(try models.model(model, db).bytes) }
      }
      return nil
    }
  }
}
