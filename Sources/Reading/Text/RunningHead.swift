/// A line that stands at the same end of several pages.
struct RunningHead {
  /// What its lines have in common.
  struct Key: Hashable {
    let words: String
    let isTop: Bool
  }

  /// One of the lines.
  struct Line {
    let page: Int
    let number: Int
    /// In lower case, each run of blanks one, each number a `#`.
    let words: String
    let figures: [Int]

    init(page: Int, number: Int, _ text: ArraySlice<Unicode.Scalar>) {
      self.page = page
      self.number = number
      (words, figures) = RunningHead.parted(FoldedText.string(text))
    }
  }

  private var lines: [Line] = []

  mutating func add(_ line: Line) {
    if lines.last?.page != line.page { lines.append(line) }
  }

  /// The numbers of the lines to leave out: none without proof, else all that count pages, or all
  /// but the first.
  func dropped(leastPages: Int) -> [Int] {
    guard lines.count >= leastPages, let first = lines.first,
      !Self.voteWords.contains(where: first.words.contains)
    else { return [] }
    let steps = first.figures.indices.map(step)
    guard !steps.contains(nil) else { return [] }
    return steps.contains(1) ? lines.map(\.number) : lines.dropFirst().map(\.number)
  }

  /// What the figure at `index` grows by from page to page, 0 or 1; nil for any other course.
  private func step(_ index: Int) -> Int? {
    let figures = lines.map { ($0.page, $0.figures[index]) }
    if figures.allSatisfy({ $0.1 == figures[0].1 }) { return 0 }
    return figures.allSatisfy { $0.1 - $0.0 == figures[0].1 - figures[0].0 } ? 1 : nil
  }

  /// What acts on one page each share and that tells of each.
  private static let voteWords = [
    "vot", "pour", "contre", "abst", "unanim", "decid", "décid", "adopt", "approuv", "délibér",
    "deliber", "autoris", "objet", "présents", "presents", "absent", "procuration", "pouvoir",
  ]

  private static func parted(_ line: String) -> (words: String, figures: [Int]) {
    var words = ""
    var figures: [Int] = []
    for part in line.lowercased().split(whereSeparator: \.isWhitespace) {
      if !words.isEmpty { words += " " }
      var rest = part[...]
      while let start = rest.firstIndex(where: isFigure) {
        words += rest[..<start] + "#"
        let end = rest[start...].firstIndex { !isFigure($0) } ?? rest.endIndex
        figures.append(Int(rest[start..<end]) ?? .max / 2)
        rest = rest[end...]
      }
      words += rest
    }
    return (words, figures)
  }

  private static func isFigure(_ character: Character) -> Bool {
    "0" <= character && character <= "9"
  }
}
