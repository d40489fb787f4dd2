#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The editor of Debian's package libjs-codemirror, when it is installed: a fixed list of files in
/// a fixed folder, read from the disk as they are.
enum CodeMirror {
  private static let folder = "/usr/share/javascript/codemirror"
  private static let scriptFiles = [
    "lib/codemirror.js", "mode/lua/lua.js", "addon/edit/matchbrackets.js",
    "addon/comment/comment.js",
  ]
  private static let styleFiles = ["lib/codemirror.css"]

  /// Whether all its files are there.
  static var isInstalled: Bool {
    (scriptFiles + styleFiles).allSatisfy {
      FileManager.default.isReadableFile(atPath: "\(folder)/\($0)")
    }
  }

  /// The addresses of its scripts; none when it is not installed.
  static var scripts: [String] { isInstalled ? scriptFiles.map(address) : [] }
  /// The addresses of its style sheets.
  static var styles: [String] { isInstalled ? styleFiles.map(address) : [] }

  /// Adds to `routes` each file under an address of its own.
  static func addRoutes(_ routes: inout Routes) {
    for (file, type) in scriptFiles.map({ ($0, "text/javascript") })
      + styleFiles.map({ ($0, "text/css") })
    {
      routes.add(.get, address(file)) { _, _ in
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(file)") else {
          throw Failure.notFound
        }
        return StaticFile.response(Array(data), type)
      }
    }
  }

  private static func address(_ file: String) -> String { "/codemirror/\(file)" }
}
