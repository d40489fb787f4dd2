import LuaHost
import RuleEngine

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What lua-language-server needs in a rules folder.
public enum Editor {
  /// Where the stubs stand in the folder. Hidden: no rule is looked for there.
  public static let stubs = ".greffier/stubs"

  /// The settings of the language server.
  static let settings = """
    {
      "runtime.version": "Lua 5.4",
      "runtime.builtin": {
        "basic": "enable", "coroutine": "enable", "math": "enable", "string": "enable",
        "table": "enable", "utf8": "enable", "bit": "disable", "bit32": "disable",
        "debug": "disable", "ffi": "disable", "io": "disable", "jit": "disable", "os": "disable",
        "package": "disable"
      },
      "workspace.library": ["\(stubs)"],
      "workspace.checkThirdParty": false
    }

    """

  /// Writes the stubs for the parameters of `folder`, and `.luarc.json` when there is none.
  ///
  /// - Returns: the paths written, in order.
  @discardableResult
  public static func write(to folder: String) throws -> [String] {
    let law = try Law(RuleSet(folder: folder))
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var files = Stubs(law).files.map { (path: "\(base)/\(stubs)/\($0)", text: $1) }
    let own = "\(base)/.luarc.json"
    if !FileManager.default.fileExists(atPath: own) { files.append((own, settings)) }
    files.sort { $0.path < $1.path }
    for file in files { try Files.write(file.text, to: file.path) }
    return files.map(\.path)
  }
}
