/// The documents of an archive, in order of name; hidden ones are left out.
final class ArchiveEntries: Container {
  private let archive: ZipArchive
  private let entries: [ZipEntry]
  private let fichier: String
  private let stop: Int32?
  private let isEmpty: Bool
  private var rank = 0

  init(_ archive: ZipArchive, fichier: String, leavingOut suffix: String?, stop: Int32?) {
    self.archive = archive
    self.fichier = fichier
    self.stop = stop
    entries = archive.entries.filter { entry in
      !entry.isFolder && !entry.isHidden && suffix.map(entry.name.hasSuffix) != true
    }.sorted { $0.name < $1.name }
    isEmpty = entries.isEmpty
  }

  var left: Int? { max(isEmpty ? 1 : 0, entries.count) - rank }

  func next() -> Contained? {
    guard let left, left > 0, !Stop.isAsked(stop) else { return nil }
    defer { rank += 1 }
    guard !isEmpty else {
      let error = ReadingError(.archive(.empty), fichier: fichier)
      return .document(PendingDocument(fichier, .refused(error)))
    }
    let entry = entries[rank]
    let nom = "\(fichier)/\(entry.name)"
    do throws(ReadingError) {
      return try open(try archive.bytes(of: entry, nom: nom), nom)
    } catch {
      return .document(PendingDocument(nom, .refused(error)))
    }
  }

  private func open(_ bytes: [UInt8], _ nom: String) throws(ReadingError) -> Contained {
    if ZipArchive.begins(bytes) {
      let inner = try ZipArchive(bytes: bytes, fichier: nom, limits: .standard)
      guard inner.isOffice else { throw ReadingError(.archive(.nested), fichier: nom) }
      return .document(PendingDocument(nom, .bytes(bytes)))
    }
    let blocks = ByteBlocks(bytes, fichier: nom)
    if try RecordStream.isStream(blocks) { return .container(RecordStream(blocks, fichier: nom)) }
    if DocumentKind(of: bytes) == .scdl {
      return .container(try TableRows(bytes, fichier: nom, stop: stop))
    }
    return .document(PendingDocument(nom, .bytes(bytes)))
  }
}
