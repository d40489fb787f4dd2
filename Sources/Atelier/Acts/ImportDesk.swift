import Deliberation
import Reading
import Register
import Reporting
import RuleEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads documents, one after the other, has the rules judge them and keeps them; tells how far it
/// is.
actor ImportDesk {
  /// How far an import is.
  struct Progress: Encodable, Sendable, Equatable {
    /// Documents read.
    var lus = 0
    /// Documents in all, as far as is known.
    var total: Int?
    var ajoutes = 0
    /// Documents that were there already.
    var connus = 0
    /// What could not be read, in words.
    var erreurs: [String] = []
    var fini = false
  }

  /// The most errors that an import tells.
  private static let mostErrors = 50

  private let rules: RuleDesk
  private let store: any ActStore
  private var imports: [Int: Progress] = [:]
  private var next = 1
  /// The import that runs, or that ran last: the next one waits for it.
  private var last: Task<Void, Never>?

  init(rules: RuleDesk, store: any ActStore) {
    self.rules = rules
    self.store = store
  }

  /// How far the import of that number is.
  func progress(_ number: Int) -> Progress? { imports[number] }

  /// Begins to import the document `bytes`, which its sender calls `nom`; the number of the import.
  ///
  /// The bytes are read from a file of a folder of their own: the sender chooses no name of it.
  func begin(_ bytes: [UInt8], nom: String) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appending(path: "greffier-\(UUID())")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = folder.appending(path: "document")
    try Data(bytes).write(to: file)
    return begin(
      [file.path], shown: { $0.replacing(file.path, with: nom) },
      end: { try? FileManager.default.removeItem(at: folder) })
  }

  /// Begins to import what the paths of the command line name.
  func begin(paths: [String]) -> Int {
    begin(paths, shown: { $0 }, end: {})
  }

  private func begin(
    _ paths: [String], shown: @escaping @Sendable (String) -> String,
    end: @escaping @Sendable () -> Void
  ) -> Int {
    let number = next
    next += 1
    imports[number] = Progress()
    last = Task { [last] in
      await last?.value
      await self.run(number, paths, shown)
      end()
    }
    return number
  }

  private func run(
    _ number: Int, _ paths: [String], _ shown: @escaping @Sendable (String) -> String
  ) async {
    let source = DocumentSource(paths)
    while let pending = source.next() {
      imports[number]?.total = pending.total
      let read = await offload { Self.read(pending) }
      await keep(read, shown(pending.nom), isRow: pending.isRow, number, shown)
      imports[number]?.lus += 1
    }
    imports[number]?.fini = true
  }

  /// A document, and its bytes as they came.
  private static func read(_ pending: PendingDocument) -> Result<(Dossier, [UInt8]), ReadingError> {
    Result { () throws(ReadingError) in
      let bytes = try pending.bytes()
      return (try pending.read(bytes).result.get(), bytes)
    }
  }

  private func keep(
    _ read: Result<(Dossier, [UInt8]), ReadingError>, _ nom: String, isRow: Bool, _ number: Int,
    _ shown: (String) -> String
  ) async {
    switch read {
    case .failure(let error): fail(number, shown(ReadingPhrase.line(error)))
    case .success((let dossier, let bytes)):
      do {
        let document = ReadDocument(nom: nom, octets: bytes, isRow: isRow)
        let added = try await store.add(document, await rules.judge(dossier))
        if added.isNew {
          imports[number]?.ajoutes += 1
        } else {
          imports[number]?.connus += 1
        }
      } catch let error as RegisterError {
        fail(number, "\(nom): \(RegisterPhrase.line(error))")
      } catch {
        fail(number, "\(nom): ne peut être gardé")
      }
    }
  }

  private func fail(_ number: Int, _ message: String) {
    guard (imports[number]?.erreurs.count ?? 0) < Self.mostErrors else { return }
    imports[number]?.erreurs.append(message)
  }
}
