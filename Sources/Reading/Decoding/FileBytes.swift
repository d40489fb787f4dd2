#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file or of standard input.
enum FileBytes {
  /// All the bytes of the file at `path`, `-` being standard input; no more than `limit` are read.
  static func read(_ path: String, limit: Int) throws(ReadingError) -> [UInt8] {
    if path == "-" { return try bytes(of: 0, path, limit) }
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(errno, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno, path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw ReadingError(.directory, fichier: path) }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size > limit {
      throw ReadingError(.tooLarge(bytes: Int(status.st_size), limit: limit), fichier: path)
    }
    return try bytes(of: descriptor, path, limit)
  }

  private static func bytes(
    of descriptor: Int32, _ path: String, _ limit: Int
  ) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let block = try block(of: descriptor, ByteBlocks.size, path)
      guard !block.isEmpty else { return bytes }
      bytes += block
      guard bytes.count <= limit else {
        throw ReadingError(.tooLarge(bytes: bytes.count, limit: limit), fichier: path)
      }
    }
  }

  /// The next bytes of `descriptor`, `size` at most; none at the end.
  static func block(
    of descriptor: Int32, _ size: Int, _ path: String
  ) throws(ReadingError) -> [UInt8] {
    var count = 0
    let block = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      repeat {
        #if canImport(Glibc)
          count = Glibc.read(descriptor, buffer.baseAddress, size)
        #elseif canImport(Musl)
          count = Musl.read(descriptor, buffer.baseAddress, size)
        #else
          count = Darwin.read(descriptor, buffer.baseAddress, size)
        #endif
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    guard count >= 0 else { throw failure(errno, path) }
    return block
  }

  /// Why the system refused `path`.
  static func failure(_ code: Int32, _ path: String) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: ReadingError(.missing, fichier: path)
    case EISDIR: ReadingError(.directory, fichier: path)
    default: ReadingError(.unreadable(String(cString: strerror(code))), fichier: path)
    }
  }
}
