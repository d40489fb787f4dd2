#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FolderFiles.File {
  /// How many bytes are to be read of it; nil when nothing tells, as of a pipe.
  var size: Int? {
    guard case .path(let path) = self else { return 0 }
    var status = stat()
    let found = path == "-" ? fstat(STDIN_FILENO, &status) : stat(path, &status)
    // What cannot be opened gives nothing to read.
    guard found == 0 else { return 0 }
    return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }
}
