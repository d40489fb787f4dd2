/// A text of Lua and the name that errors give it.
///
/// ```swift
/// let source = LuaSource(name: "Rules/a.lua", text: "return 1 + 1")
/// ```
public struct LuaSource: Sendable, Equatable {
  /// The name shown in errors, usually a path. At most 255 bytes are kept in errors.
  public let name: String
  /// The program. Text only: compiled Lua is refused.
  public let text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The line of that number, from 1, without its end; nil beyond the last.
  func line(_ number: Int) -> String? {
    guard number > 0 else { return nil }
    let lines = text.utf8.split(separator: 10, maxSplits: number, omittingEmptySubsequences: false)
    guard number <= lines.count, var line = lines[number - 1] as Substring.UTF8View? else {
      return nil
    }
    if line.last == 13 { line.removeLast() }
    return String(Substring(line))
  }
}
