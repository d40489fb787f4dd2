/// How deep YAML nests, before a parser that recurses sees it.
enum YAMLDepth {
  /// No record nests as deep.
  private static let most = 100

  /// The first line, from 1, that nests too deep; nil when none does. O(n).
  static func tooDeep(_ text: String) -> Int? {
    var open = 0
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      open += line.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
      if open > most || levels(line) > most { return index + 1 }
      open = max(0, open - line.count { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") })
    }
    return nil
  }

  /// What stands before the first word: two blanks a level at least in what people write, and
  /// « - » for each list.
  private static func levels(_ line: Substring.UTF8View.SubSequence) -> Int {
    let head = line.prefix { [0x20, 0x2D, 0x3F, 0x3A].contains($0) }
    return max(head.count / 4, head.count { $0 != 0x20 })
  }
}
