/// Cuts prose into sentences.
enum Sentences {
  /// The sentences of `range`: a full stop, a semicolon, a blank line or an item ends one. O(n).
  static func all(_ text: FoldedText, _ range: Range<Int>) -> [Range<Int>] {
    var start = range.lowerBound
    var sentences: [Range<Int>] = []
    for match in endPattern.all(in: text, range) {
      sentences.append(start..<match.range.lowerBound)
      start = match.range.upperBound
    }
    sentences.append(start..<range.upperBound)
    return sentences.map { text.trimmed($0) }.filter { !$0.isEmpty }
  }

  private static let endPattern = Pattern(
    #"(?<!\bM)(?<!\bMM)(?<!\bDr)(?<!\bart)[.;](?=\s|\z)|\n[ ]{0,9}\n|\n(?=[ ]{0,6}[-*>+][ ])"#)
}
