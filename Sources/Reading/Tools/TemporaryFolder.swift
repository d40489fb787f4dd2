#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that only this user reads, removed with what it holds when the work is done.
struct TemporaryFolder {
  let path: String

  /// Makes the folder, hands it to `work` and removes it, however `work` ends.
  static func use<Result>(
    fichier: String, _ work: (TemporaryFolder) throws(ReadingError) -> Result
  ) throws(ReadingError) -> Result {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/greffier.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ReadingError(.unreadable(String(cString: strerror(errno))), fichier: fichier)
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = TemporaryFolder(path: path)
    defer { folder.remove() }
    return try work(folder)
  }

  /// Writes `bytes` to a file called `name`; returns its path.
  func write(_ bytes: [UInt8], as name: String, fichier: String) throws(ReadingError) -> String {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ReadingError(.unreadable(String(cString: strerror(errno))), fichier: fichier)
    }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Self.write(descriptor, $0) }
      guard count > 0 else {
        throw ReadingError(.unreadable(String(cString: strerror(errno))), fichier: fichier)
      }
      rest = rest.dropFirst(count)
    }
    return file
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// The names of the files in the folder, in order.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private func remove() {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}
