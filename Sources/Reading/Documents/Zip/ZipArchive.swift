import CMinizip

/// A ZIP archive, of which nothing is ever written to disk.
///
/// Opening reads its directory; an entry is uncompressed when it is asked for, and never beyond the
/// size that the directory told, which `limits` bounds first.
final class ZipArchive {
  /// How an archive with a file in it begins.
  private static let magic = Array("PK\u{3}\u{4}".utf8)
  /// How an archive without any begins.
  private static let emptyMagic = Array("PK\u{5}\u{6}".utf8)
  /// Names that office documents alone hold.
  private static let officeNames: Set = ["[Content_Types].xml", "mimetype"]

  /// Whether `head` begins an archive.
  static func begins(_ head: some Sequence<UInt8>) -> Bool {
    let head = Array(head.prefix(magicSize))
    return head == magic || head == emptyMagic
  }

  /// Whether `head` begins an archive that holds nothing.
  static func isEmpty(_ head: some Sequence<UInt8>) -> Bool {
    Array(head.prefix(magicSize)) == emptyMagic
  }

  /// The bytes that tell an archive.
  static let magicSize = 4

  /// Its files, hidden ones among them, in the order of its directory.
  let entries: [ZipEntry]
  private let file: unzFile
  private let fichier: String
  private let limits: ZipLimits
  private let memory: ZipMemory?
  /// Bytes given out so far.
  private var total = 0

  /// The archive at `path`, which is a file.
  convenience init(path: String, limits: ZipLimits) throws(ReadingError) {
    try self.init(unzOpen64(path), nil, path, limits)
  }

  /// The archive in `bytes`, which `fichier` names in errors.
  convenience init(
    bytes: [UInt8], fichier: String, limits: ZipLimits
  ) throws(ReadingError) {
    let memory = ZipMemory(bytes)
    try self.init(memory.open(), memory, fichier, limits)
  }

  private init(
    _ file: unzFile?, _ memory: ZipMemory?, _ fichier: String, _ limits: ZipLimits
  ) throws(ReadingError) {
    guard let file else { throw ReadingError(.archive(.damaged), fichier: fichier) }
    do throws(ReadingError) {
      entries = try Self.entries(of: file, fichier, limits)
    } catch {
      unzClose(file)
      throw error
    }
    self.file = file
    self.fichier = fichier
    self.limits = limits
    self.memory = memory
  }

  deinit {
    unzClose(file)
  }

  /// Whether it is a document of a word processor, not an archive of documents.
  var isOffice: Bool {
    entries.contains { Self.officeNames.contains($0.name) }
  }

  /// The bytes of `entry`; `nom` names it in errors.
  func bytes(of entry: ZipEntry, nom: String) throws(ReadingError) -> [UInt8] {
    try check(entry, nom)
    total += entry.uncompressed
    guard let bytes = uncompressed(entry) else {
      throw ReadingError(.archive(.damaged), fichier: nom)
    }
    return bytes
  }

  private func check(_ entry: ZipEntry, _ nom: String) throws(ReadingError) {
    if entry.isUnsafe { throw ReadingError(.archive(.name), fichier: nom) }
    if entry.isEncrypted { throw ReadingError(.archive(.encrypted), fichier: nom) }
    guard [0, 8].contains(entry.method) else {
      throw ReadingError(.archive(.method(entry.method)), fichier: nom)
    }
    if entry.uncompressed >= limits.denseBytes,
      entry.uncompressed / limits.ratio >= max(1, entry.compressed)
    {
      throw ReadingError(.archive(.tooDense(ratio: limits.ratio)), fichier: nom)
    }
    guard entry.uncompressed <= limits.entryBytes else {
      let kind = ReadingError.Kind.tooLarge(bytes: entry.uncompressed, limit: limits.entryBytes)
      throw ReadingError(kind, fichier: nom)
    }
    guard entry.uncompressed <= limits.totalBytes - total else {
      throw ReadingError(.archive(.totalTooLarge(limit: limits.totalBytes)), fichier: nom)
    }
  }

  /// Nil when the entry is not what the directory tells.
  private func uncompressed(_ entry: ZipEntry) -> [UInt8]? {
    var place = entry.place
    guard unzGoToFilePos64(file, &place) == UNZ_OK, unzOpenCurrentFile(file) == UNZ_OK
    else { return nil }
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: entry.uncompressed) { buffer, filled in
      while filled < entry.uncompressed, isWhole {
        let rest = UInt32(clamping: entry.uncompressed - filled)
        let count = unzReadCurrentFile(file, buffer.baseAddress.map { $0 + filled }, rest)
        isWhole = count > 0
        filled += Int(max(0, count))
      }
    }
    // The sum is compared here.
    return unzCloseCurrentFile(file) == UNZ_OK && isWhole ? bytes : nil
  }

  private static func entries(
    of file: unzFile, _ fichier: String, _ limits: ZipLimits
  ) throws(ReadingError) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var directory = unz_global_info64()
    guard unzGetGlobalInfo64(file, &directory) == UNZ_OK, directory.number_entry > 0 else {
      throw ReadingError(.archive(.damaged), fichier: fichier)
    }
    var status = unzGoToFirstFile(file)
    while status == UNZ_OK {
      guard entries.count < limits.entries else {
        throw ReadingError(.archive(.tooManyEntries(limit: limits.entries)), fichier: fichier)
      }
      guard let entry = current(file) else { break }
      entries.append(entry)
      status = unzGoToNextFile(file)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else {
      throw ReadingError(.archive(.damaged), fichier: fichier)
    }
    return entries
  }

  private static func current(_ file: unzFile) -> ZipEntry? {
    var info = unz_file_info64()
    var place = unz64_file_pos()
    var name = [CChar](repeating: 0, count: 1 << 16)
    guard
      unzGetCurrentFileInfo64(
        file, &info, &name, UInt(name.count), nil, 0, nil, 0) == UNZ_OK,
      unzGetFilePos64(file, &place) == UNZ_OK
    else { return nil }
    let bytes = name.prefix(Int(info.size_filename)).map { UInt8(bitPattern: $0) }
    return ZipEntry(name: bytes, info, at: place)
  }
}
