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
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, &buffer, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, &buffer, buffer.count)
      #else
        let count = Darwin.read(descriptor, &buffer, buffer.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(errno, path) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else {
        throw ReadingError(.tooLarge(bytes: bytes.count, limit: limit), fichier: path)
      }
    }
  }

  private static func failure(_ code: Int32, _ path: String) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: ReadingError(.missing, fichier: path)
    case EISDIR: ReadingError(.directory, fichier: path)
    default: ReadingError(.unreadable(String(cString: strerror(code))), fichier: path)
    }
  }
}
