import Deliberation

/// The line of a text that shows why it was found.
struct HitLine {
  /// Empty when no line holds any of the words.
  let text: String

  init(_ words: String, in searched: String) {
    let wanted = words.split { !$0.isLetter && !$0.isNumber }.map { Self.folded($0) }
    let lines = searched.split(separator: "\n")
    var best = (count: 0, line: Substring(""))
    for line in lines {
      let folded = Self.folded(line)
      let count = wanted.count { folded.contains($0) }
      if count > best.count { best = (count, line) }
    }
    text = best.line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func folded(_ text: Substring) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += asciiFold($1) ?? String($1) }.lowercased()
  }
}
