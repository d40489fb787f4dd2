import Reporting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Results go to standard output, diagnostics to standard error.
enum Output {
  static func result(_ text: String) {
    print(text, terminator: "")
  }

  /// Why standard output takes nothing more.
  enum Ended: Equatable {
    /// Nobody reads it.
    case closed
    case failed(String)
  }

  /// Writes `text` to standard output at once; nil when it is written.
  static func write(_ text: String) -> Ended? {
    // Else the system ends the program before it can say anything.
    signal(SIGPIPE, SIG_IGN)
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = system(STDOUT_FILENO, rest)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          return errno == EPIPE ? .closed : .failed(String(cString: strerror(errno)))
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return nil
    }
  }

  /// Writes out what a pipe would get at the end.
  static func flush() {
    fflush(nil)
  }

  static func diagnostic(_ line: String) {
    progress(line + "\n")
  }

  /// Words on standard error, whose line goes on.
  static func progress(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { system(STDERR_FILENO, $0) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// `write` of the system: `write(_:)` above hides it.
  private static func system(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Colours only on a terminal, and never when `NO_COLOR` is set.
  static var style: Style {
    let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return Style(colours: isatty(STDOUT_FILENO) == 1 && !refused)
  }
}
