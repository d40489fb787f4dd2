extension Columns {
  /// Lines, one below the other, that two columns share.
  struct Block {
    /// So many blanks part two columns at least.
    static let gap = 2
    /// So many lines have words in both.
    private static let fewest = 3
    /// The right column starts at that column or behind.
    private static let narrowest = 8
    private static let mostLines = 200
    /// No page is as wide.
    private static let longest = 400
    private static let mostStarts = 6

    /// The parts of the lines on each side, empty ones left out.
    let left: [Range<Int>]
    let right: [Range<Int>]
    /// The first line behind the block.
    let end: Int

    /// The block whose first line is `lines[first]`; nil when none starts there.
    static func find(
      _ text: [Unicode.Scalar], _ lines: [Range<Int>], from first: Int, _ refused: inout [Int: Int]
    ) -> Block? {
      guard lines[first].count <= longest else { return nil }
      for column in starts(text, lines[first]).prefix(mostStarts)
      where first >= refused[column] ?? 0 {
        var reach = first
        if let block = Block(text, lines, from: first, column: column, &reach) { return block }
        refused[column] = reach
      }
      return nil
    }

    private init?(
      _ text: [Unicode.Scalar], _ lines: [Range<Int>], from first: Int, column: Int,
      _ reach: inout Int
    ) {
      var (left, right): ([Range<Int>], [Range<Int>]) = ([], [])
      var (shared, cells, line) = (0, 0, first)
      while line < min(lines.count, first + Self.mostLines),
        lines[line].count <= Self.longest, let parts = Self.parts(text, lines[line], column)
      {
        if !parts.0.isEmpty { left.append(parts.0) }
        if !parts.1.isEmpty { right.append(parts.1) }
        if !parts.0.isEmpty, !parts.1.isEmpty { shared += 1 }
        cells += Self.starts(text, parts.1).count
        line += 1
      }
      reach = line
      guard shared >= Self.fewest, cells * 3 <= right.count else { return nil }
      let (one, other) = (Self.words(text, left), Self.words(text, right))
      guard
        Self.isLabels(one) && Self.isProse(other, right.count)
          || Self.isLabels(other) && Self.isProse(one, left.count)
      else { return nil }
      (self.left, self.right, end) = (left, right, line)
    }

    /// The columns at which words start behind a gap.
    private static func starts(_ text: [Unicode.Scalar], _ line: Range<Int>) -> [Int] {
      var starts: [Int] = []
      var blanks = 0
      for index in line {
        if text[index] == " " {
          blanks += 1
        } else {
          let column = index - line.lowerBound
          if blanks >= gap, column >= narrowest, column > blanks { starts.append(column) }
          blanks = 0
        }
      }
      return starts
    }

    /// The two parts of a line, without the blanks around them; nil when its words cross the gutter.
    private static func parts(
      _ text: [Unicode.Scalar], _ line: Range<Int>, _ column: Int
    ) -> (Range<Int>, Range<Int>)? {
      let edge = line.lowerBound + column
      // Columns are drawn in points: their left edge may move by one character.
      for start in [edge, edge - 1, edge + 1] {
        guard start < line.upperBound else {
          let words = trimmed(text, line)
          return words.upperBound < edge - gap ? (words, words.upperBound..<words.upperBound) : nil
        }
        guard start - gap >= line.lowerBound, text[start] != " ",
          text[start - 1] == " ", text[start - 2] == " "
        else { continue }
        return (trimmed(text, line.lowerBound..<start), trimmed(text, start..<line.upperBound))
      }
      return nil
    }

    private static func trimmed(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int> {
      var (lower, upper) = (range.lowerBound, range.upperBound)
      while lower < upper, text[lower] == " " { lower += 1 }
      while upper > lower, text[upper - 1] == " " { upper -= 1 }
      return lower..<upper
    }

    private static func words(_ text: [Unicode.Scalar], _ parts: [Range<Int>]) -> FoldedText {
      FoldedText(inOrder: parts.flatMap { text[$0] + ["\n"] })
    }

    /// Labels that heads of acts print beside their sentences.
    private static func isLabels(_ words: FoldedText) -> Bool {
      labelPattern.all(in: words).count > 1
    }

    /// Sentences of the genre, on lines long enough to be prose.
    private static func isProse(_ words: FoldedText, _ lines: Int) -> Bool {
      words.bytes.count >= 25 * lines && prosePattern.occurs(in: words, words.all)
    }

    private static let labelPattern = Pattern(
      #"\b(?:nombres? de|en exercice|date d|convocation|affichage|votants?|presents?|absents?|"#
        + #"afferents?|pouvoirs?|procurations?|departement|arrondissement|canton|quorum|pour|"#
        + #"contre|abstentions?|exprimes)\b"#)

    private static let prosePattern = Pattern(
      #"\b(?:l'an deux|s'est reuni|se sont reunis|sous la presidence|etaient presents|presents?_:|"#
        + #"dument convoque|legalement convoque|regulierement convoque|secretaire)\b"#)
  }
}
