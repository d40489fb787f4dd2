import Foundation
import Reporting

/// Results go to standard output, diagnostics to standard error.
enum Output {
  static func result(_ text: String) {
    print(text, terminator: "")
  }

  static func diagnostic(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Colours only on a terminal, and never when `NO_COLOR` is set.
  static var style: Style {
    let refused = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return Style(colours: isatty(STDOUT_FILENO) == 1 && !refused)
  }
}
