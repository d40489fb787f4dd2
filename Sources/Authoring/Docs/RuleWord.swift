import LuaHost
import RuleEngine

/// A word that rules may use, as its comment in the prelude tells it.
struct RuleWord: Equatable {
  let name: String
  let doc: DocBlock

  /// Every word that has a comment, by name.
  static let all: [RuleWord] = RuleLanguage.sources.flatMap { read($0.text) }
    .sorted { $0.name < $1.name }

  /// `nom(a, b)`.
  var call: String { "\(name)(\(doc.params.map(\.name).joined(separator: ", ")))" }

  /// The words of a source: a comment of `---` lines, then what it is about.
  static func read(_ text: String) -> [RuleWord] {
    var words: [RuleWord] = []
    var comment: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("---") {
        comment.append(String(line.dropFirst(3)))
      } else {
        if !comment.isEmpty, let name = name(declaredBy: line) {
          words.append(RuleWord(name: name, doc: DocBlock(comment)))
        }
        comment = []
      }
    }
    return words
  }

  /// The name that `local function name(` or `name = ` declares.
  private static func name(declaredBy line: Substring) -> String? {
    let start = "local function "
    let rest = line.hasPrefix(start) ? line.dropFirst(start.count) : line
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return name.isEmpty ? nil : String(name)
  }
}
