import CMinizip

/// A file of an archive, as its directory tells of it.
struct ZipEntry {
  /// Its name, `/` between folders.
  let name: String
  /// Whether nothing may be named so.
  let isUnsafe: Bool
  let isEncrypted: Bool
  /// 0 for stored, 8 for deflated; no other is read.
  let method: Int
  let compressed: Int
  let uncompressed: Int
  let place: unz64_file_pos

  /// The entry that `info` describes, called `name`.
  init(name bytes: [UInt8], _ info: unz_file_info64, at place: unz64_file_pos) {
    let name = ZipName(bytes, isUTF8: info.flag & 0x800 != 0)
    self.name = name.text
    isUnsafe = name.isUnsafe
    isEncrypted = info.flag & 1 != 0
    method = Int(info.compression_method)
    compressed = Int(clamping: info.compressed_size)
    uncompressed = Int(clamping: info.uncompressed_size)
    self.place = place
  }

  var isFolder: Bool { name.hasSuffix("/") }

  /// Whether a part of its path is hidden.
  var isHidden: Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") && $0 != "." && $0 != ".." }
  }
}
