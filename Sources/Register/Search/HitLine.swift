import Deliberation

/// The line of a text that shows why it was found, or what stands around the first word of it that
/// was looked for, when it is long.
struct HitLine {
  /// Empty when no line holds any of the words.
  let text: String

  /// The most characters of an excerpt, and the most words before the one found.
  private static let (most, before) = (160, 8)

  init(_ words: String, in searched: String) {
    let wanted = words.split { !$0.isLetter && !$0.isNumber }.map { Self.folded($0) }
    let lines = searched.split(whereSeparator: \.isNewline)
    var best = (count: 0, line: Substring(""))
    for line in lines {
      let folded = Self.folded(line)
      let count = wanted.count { folded.contains($0) }
      if count > best.count { best = (count, line) }
    }
    text = Self.excerpt(best.line.split(whereSeparator: \.isWhitespace), wanted)
  }

  private static func excerpt(_ words: [Substring], _ wanted: [String]) -> String {
    let whole = words.joined(separator: " ")
    guard whole.count > most else { return whole }
    let found = words.firstIndex { word in wanted.contains { folded(word).contains($0) } } ?? 0
    let start = max(0, found - before)
    var text = start > 0 ? "…" : ""
    for word in words[start...] {
      guard text.count + word.count < most else { return text + " …" }
      text += (text.isEmpty || text == "…" ? "" : " ") + word
    }
    return text
  }

  private static func folded(_ text: Substring) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += asciiFold($1) ?? String($1) }.lowercased()
  }
}
