/// A text, and where its pages start.
struct PagedText: Sendable {
  /// The pages one behind the other, each starting a line.
  let text: String
  /// The line, from 0, with which each page starts.
  let starts: [Int]
  /// The pages, from 1, that were read by character recognition.
  let recognised: Set<Int>

  /// `text`, in which a form feed parts two pages.
  init(_ text: String) {
    guard text.utf8.contains(0x0C) else {
      self.init(text, starts: [0], recognised: [])
      return
    }
    self.init(
      pages: text.split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init))
  }

  /// The text of `pages`; an empty last one, which follows the last form feed, is none.
  init(pages: [String], recognised: Set<Int> = []) {
    var text = ""
    var starts: [Int] = []
    var line = 0
    for (index, page) in pages.enumerated() {
      if index > 0, index == pages.count - 1, page.allSatisfy(\.isWhitespace) { break }
      starts.append(line)
      text += page
      if index + 1 < pages.count, page.last?.isNewline != true { text += "\n" }
      line += page.count(where: \.isNewline) + (page.last?.isNewline == true ? 0 : 1)
    }
    self.text = text
    self.starts = starts.isEmpty ? [0] : starts
    self.recognised = recognised
  }

  private init(_ text: String, starts: [Int], recognised: Set<Int>) {
    self.text = text
    self.starts = starts
    self.recognised = recognised
  }

  /// The page, from 1, of `line`, from 1. O(log pages).
  func page(ofLine line: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] < line { low = middle } else { high = middle }
    }
    return low + 1
  }
}
