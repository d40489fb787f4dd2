/// Puts two columns that are printed side by side one behind the other.
///
/// The head of an act often has its labels on the left (« En exercice : 9 ») and its sentences on the
/// right; `pdftotext -layout` prints them line by line. A block is taken apart only where one side
/// holds labels of the genre and the other sentences: a grid of names or of figures stays as it is.
struct Columns {
  /// The scalars in the order in which they are read.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each of them stands in the text.
  private(set) var origins: [Int32] = []

  private typealias Line = Range<Int>

  /// The columns of `text`; nil when none stand side by side. O(n) in the length of the text.
  init?(_ text: [Unicode.Scalar]) {
    guard Self.hasWideGap(text) else { return nil }
    let lines = Self.lines(text)
    var next = 0
    var found = false
    // By column, the line up to which a block there was refused: it is not tried again.
    var refused: [Int: Int] = [:]
    while next < lines.count {
      if let block = Block.find(text, lines, from: next, &refused) {
        for side in [block.left, block.right] {
          for part in side { append(text, part) }
        }
        next = block.end
        found = true
      } else {
        append(text, lines[next])
        next += 1
      }
    }
    guard found else { return nil }
    if scalars.last == "\n", text.last != "\n" {
      scalars.removeLast()
      origins.removeLast()
    }
  }

  private mutating func append(_ text: [Unicode.Scalar], _ part: Range<Int>) {
    for index in part {
      scalars.append(text[index])
      origins.append(Int32(truncatingIfNeeded: index))
    }
    scalars.append("\n")
    origins.append(Int32(truncatingIfNeeded: max(0, min(part.upperBound, text.count - 1))))
  }

  private static func hasWideGap(_ text: [Unicode.Scalar]) -> Bool {
    var run = 0
    var inLine = false
    for scalar in text {
      if scalar == " " {
        run += 1
      } else {
        if inLine, run >= Block.gap, scalar != "\n" { return true }
        inLine = scalar != "\n"
        run = 0
      }
    }
    return false
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
}
