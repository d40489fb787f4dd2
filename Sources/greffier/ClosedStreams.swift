#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard streams that whoever starts the program closed.
enum ClosedStreams {
  /// Keeps the next file that is opened from taking the place of one of them: it is opened the
  /// wrong way round, so that using it fails as it would.
  static func hold() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
