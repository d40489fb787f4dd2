#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that arguments name, those of folders among them; each is opened only to see whether
/// it holds several documents.
final class FileList: Container {
  private let files: [FolderFiles.File]
  private let suffix: String?
  private let limits: ZipLimits
  private let stop: Int32?
  private var rank = 0

  init(_ paths: [String], leavingOut suffix: String?, limits: ZipLimits, stop: Int32?) {
    files = paths.flatMap { FolderFiles.of($0, leavingOut: suffix) }
    self.suffix = suffix
    self.limits = limits
    self.stop = stop
  }

  var left: Int? { files.count - rank }

  func next() -> Contained? {
    guard rank < files.count, !Stop.isAsked(stop) else { return nil }
    defer { rank += 1 }
    switch files[rank] {
    case .refused(let error):
      return .document(PendingDocument(error.fichier, .refused(error)))
    case .path(let path):
      do throws(ReadingError) {
        return try open(path)
      } catch {
        return .document(PendingDocument(path, .refused(error)))
      }
    }
  }

  private func open(_ path: String) throws(ReadingError) -> Contained? {
    let blocks = try ByteBlocks(path: path, stop: stop)
    if try ZipArchive.begins(blocks.head(ZipArchive.magicSize)) { return try archive(path, blocks) }
    if try RecordStream.isStream(blocks) { return .container(RecordStream(blocks, fichier: path)) }
    if DocumentKind(of: Array(try blocks.head(ByteBlocks.size))) == .scdl {
      guard let bytes = try blocks.rest(limit: TextDecoder.limit) else { return nil }
      return .container(try TableRows(bytes, fichier: path, stop: stop))
    }
    return try document(path, blocks)
  }

  private func archive(_ path: String, _ blocks: ByteBlocks) throws(ReadingError) -> Contained? {
    if try ZipArchive.isEmpty(blocks.head(ZipArchive.magicSize)) {
      throw ReadingError(.archive(.empty), fichier: path)
    }
    guard !blocks.isRegular else {
      let archive = try ZipArchive(path: path, limits: limits)
      if archive.isOffice { return .document(PendingDocument(path, .file)) }
      return .container(ArchiveEntries(archive, fichier: path, leavingOut: suffix, stop: stop))
    }
    guard let bytes = try blocks.rest(limit: TextDecoder.limit) else { return nil }
    let archive = try ZipArchive(bytes: bytes, fichier: path, limits: limits)
    if archive.isOffice { return .document(PendingDocument(path, .bytes(bytes))) }
    return .container(ArchiveEntries(archive, fichier: path, leavingOut: suffix, stop: stop))
  }

  /// A regular file is read again by the one who reads the document; the rest can be read once.
  private func document(_ path: String, _ blocks: ByteBlocks) throws(ReadingError) -> Contained? {
    if blocks.isRegular { return .document(PendingDocument(path, .file)) }
    guard let bytes = try blocks.rest(limit: TextDecoder.limit) else { return nil }
    return .document(PendingDocument(path, .bytes(bytes)))
  }
}
