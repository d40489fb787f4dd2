/// Takes out of a text the lines that come back at the top or at the bottom of its pages.
///
/// « Commune de X, séance du 3 mai » printed on twenty-four pages breaks lists and sentences where
/// a page ends. What comes back stays once, where it first stands; a line that counts the pages
/// goes everywhere. Proof is needed: the same words on most pages, figures apart only where they
/// count the pages, and no words of a vote, which several acts in one document share. Where a page
/// goes on in the middle of a sentence, in small letters, the blank lines between them go too.
struct RunningHeads {
  /// The scalars that are left, in the order in which they are read.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each of them stands in the text.
  private(set) var origins: [Int32] = []

  /// Lines looked at on each end of a page, blank ones not counted.
  private static let depth = 3
  /// Fewer pages are no proof.
  private static let leastPages = 3

  private typealias Line = Range<Int>

  /// `text` without its running heads, its pages starting at the lines `starts`, from 0; nil when
  /// it has none. O(n) in the length of the text.
  init?(_ text: [Unicode.Scalar], starts: [Int]) {
    let lines = Self.lines(text)
    let starts = starts.count > 1 ? starts : PageMarks.starts(text, lines)
    guard starts.count > 1 else { return nil }
    var dropped = Self.heads(text, lines, starts)
    for start in starts.dropFirst() {
      dropped.formUnion(Self.gap(text, lines, at: start, besides: dropped))
    }
    if dropped.isEmpty { return nil }
    for (number, line) in lines.enumerated() where !dropped.contains(number) {
      for index in line.lowerBound..<min(line.upperBound + 1, text.count) {
        scalars.append(text[index])
        origins.append(Int32(truncatingIfNeeded: index))
      }
    }
  }

  private static func lines(_ text: [Unicode.Scalar]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for index in text.indices where text[index] == "\n" {
      lines.append(start..<index)
      start = index + 1
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }

  /// The numbers of the lines that come back.
  private static func heads(
    _ text: [Unicode.Scalar], _ lines: [Line], _ starts: [Int]
  ) -> Set<Int> {
    guard starts.count >= leastPages else { return [] }
    var heads: [RunningHead.Key: RunningHead] = [:]
    for (page, start) in starts.enumerated() {
      let end = page + 1 < starts.count ? starts[page + 1] : lines.count
      for (number, isTop) in ends(text, lines, start..<min(end, lines.count)) {
        let line = RunningHead.Line(page: page, number: number, text[lines[number]])
        heads[RunningHead.Key(words: line.words, isTop: isTop), default: RunningHead()].add(line)
      }
    }
    let least = max(leastPages, starts.count * 2 / 5)
    return heads.reduce(into: []) { dropped, head in
      dropped.formUnion(head.value.dropped(leastPages: least))
    }
  }

  /// The first and the last lines of a page that are not blank.
  private static func ends(
    _ text: [Unicode.Scalar], _ lines: [Line], _ page: Range<Int>
  ) -> [(number: Int, isTop: Bool)] {
    let isPrinted = { (number: Int) in first(text[lines[number]]) != nil }
    let top = Array(page.lazy.filter(isPrinted).prefix(depth))
    let bottom = page.reversed().lazy.filter(isPrinted).prefix(depth)
    return top.map { ($0, true) } + bottom.filter { !top.contains($0) }.map { ($0, false) }
  }

  /// The blank lines around the page that starts at line `start`, when a sentence runs over them.
  private static func gap(
    _ text: [Unicode.Scalar], _ lines: [Line], at start: Int, besides dropped: Set<Int>
  ) -> [Int] {
    let isEmpty = { (number: Int) in
      dropped.contains(number) || first(text[lines[number]]) == nil
    }
    let before = (0..<min(start, lines.count)).reversed().prefix(while: isEmpty)
    let behind = (min(start, lines.count)..<lines.count).prefix(while: isEmpty)
    guard behind.endIndex < lines.count,
      let letter = first(text[lines[behind.endIndex]]), letter.properties.isLowercase
    else { return [] }
    return Array(before) + Array(behind)
  }

  /// The first scalar of `line` that is not blank.
  private static func first(_ line: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    line.first { !$0.properties.isWhitespace }
  }
}
