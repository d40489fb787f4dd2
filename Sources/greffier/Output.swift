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
      let written = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Colours only on a terminal, and never when `NO_COLOR` is set.
  static var style: Style {
    let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return Style(colours: isatty(STDOUT_FILENO) == 1 && !refused)
  }
}
