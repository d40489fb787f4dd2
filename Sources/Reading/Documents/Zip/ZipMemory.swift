import CMinizip

/// The bytes of an archive that is in no file, for as long as the archive is open.
final class ZipMemory {
  private struct Bytes {
    let base: UnsafeMutableRawPointer?
    let count: Int
  }

  private let buffer: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8]) {
    buffer = .allocate(byteCount: max(1, bytes.count), alignment: 1)
    buffer.copyBytes(from: bytes)
  }

  deinit {
    buffer.deallocate()
  }

  /// The archive; nil when it is none. To be closed before this goes.
  func open() -> unzFile? {
    var functions = zlib_filefunc64_def()
    fill_fopen64_filefunc(&functions)
    functions.zopen64_file = { _, bytes, _ in
      let bytes = bytes?.load(as: Bytes.self)
      return bytes.flatMap { fmemopen($0.base, $0.count, "rb") }.map { UnsafeMutableRawPointer($0) }
    }
    var bytes = Bytes(base: buffer.baseAddress, count: buffer.count)
    return unzOpen2_64(&bytes, &functions)
  }
}
