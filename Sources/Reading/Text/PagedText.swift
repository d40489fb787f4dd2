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
    guard Self.isPaged(text) else {
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
      let isEnded = page.unicodeScalars.last.map(Self.breaksLine) ?? false
      if index + 1 < pages.count, !isEnded { text += "\n" }
      line += Self.breaks(page) + (isEnded ? 0 : 1)
    }
    self.text = text
    self.starts = starts.isEmpty ? [0] : starts
    self.recognised = recognised
  }

  /// The line breaks of `page`; CR and LF are one.
  private static func breaks(_ page: String) -> Int {
    var count = 0
    var afterReturn = false
    for byte in page.utf8 {
      if byte == 0x0D || byte == 0x0A && !afterReturn { count += 1 }
      afterReturn = byte == 0x0D
    }
    return count
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private init(_ text: String, starts: [Int], recognised: Set<Int>) {
    self.text = text
    self.starts = starts
    self.recognised = recognised
  }

  private static func isPaged(_ text: String) -> Bool {
    let feed = UInt8(ascii: "\u{C}")
    return text.utf8.withContiguousStorageIfAvailable { $0.contains(feed) }
      ?? text.utf8.contains(feed)
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
