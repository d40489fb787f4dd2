import Foundation
import LuaHost
import RuleEngine

extension Receipt {
  /// The receipt in `bytes`; throws when they are none.
  public init(_ bytes: [UInt8]) throws(ReceiptFault) {
    do {
      self = try JSONDecoder().decode(Receipt.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw .unreadable(error.place)
    } catch {
      throw .unreadable("\(error)")
    }
  }

  /// What in `bytes`, from which this receipt was read, is not as it was written; empty when each
  /// byte is. Nothing is replayed. O(n).
  public func faults(in bytes: [UInt8]) throws -> [ReceiptFault] {
    guard format == Self.format else { return [.format(format)] }
    var faults = try entryFaults() + fileFaults()
    if faults.isEmpty, try expectedSeal() != sceau { faults.append(.changed(.sceau)) }
    if faults.isEmpty {
      let expected = Array(try text().utf8)
      if bytes != expected {
        let same = zip(bytes, expected).prefix { $0 == $1 }
        faults.append(.presentation(line: same.count { $0.0 == 10 } + 1))
      }
    }
    return faults
  }

  /// The rules that it tells.
  public func ruleSet() throws(RuleSetError) -> RuleSet {
    let files = cadre.fichiers.compactMap { file in
      fichiers[file.chemin].map { LuaSource(name: file.chemin, text: $0) }
    }
    return try RuleSet(folder: cadre.dossier, files: files)
  }

  /// The document as it came; nil when it is damaged.
  public var document: [UInt8]? {
    Data(base64Encoded: octets).map { Array($0) }
  }

  private func entryFaults() throws -> [ReceiptFault] {
    let nature = JournalEntry.Nature(rawValue: entree.nature)
    guard
      JournalEntry.empreinte(entree.precedente, nature, entree.corps) == entree.empreinte,
      let entry = try? CanonicalJSON.value(JudgementEntry.self, entree.corps)
    else { return [.changed(.entree)] }
    let parts: [(ReceiptFault.Part, Bool)] = [
      (.nom, nom == entry.nom), (.octets, document.map { Empreinte(de: $0) } == entry.acte),
      (.texte, texte.map { Empreinte(de: $0) } == entry.texte),
      (.record, Empreinte(de: record) == entry.record),
      (.cadre, try cadre.empreinte() == entry.cadre),
      (.verdicts, Empreinte(de: verdicts) == entry.verdicts),
    ]
    return parts.filter { !$0.1 }.map { .changed($0.0) }
  }

  private func fileFaults() -> [ReceiptFault] {
    let named = Set(cadre.fichiers.map(\.chemin))
    var faults = cadre.fichiers.filter { file in
      fichiers[file.chemin].map { Empreinte(de: $0) } != file.empreinte
    }.map { ReceiptFault.rules($0.chemin) }
    faults += fichiers.keys.filter { !named.contains($0) }.sorted().map { .rules($0) }
    if reglages.map({ Empreinte(de: $0) }) != cadre.reglages?.empreinte {
      faults.append(.changed(.reglages))
    }
    if faults.isEmpty, (try? ruleSet())?.empreinte != cadre.regles {
      faults.append(.changed(.cadre))
    }
    return faults
  }
}

extension DecodingError {
  /// Where and why, in a few words.
  fileprivate var place: String {
    switch self {
    case .keyNotFound(let key, let context): path(context, key)
    case .typeMismatch(_, let context), .valueNotFound(_, let context): path(context)
    case .dataCorrupted(let context): path(context)
    @unknown default: ""
    }
  }

  private func path(_ context: Context, _ key: (any CodingKey)? = nil) -> String {
    let keys = context.codingPath + (key.map { [$0] } ?? [])
    return keys.map(\.stringValue).joined(separator: ".")
  }
}
