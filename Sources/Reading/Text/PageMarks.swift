/// Tells the pages of a text without form feeds by the lines that count them: « Page 3/24 ».
enum PageMarks {
  /// A longer line is no mark.
  private static let longest = 16
  /// Fewer marks are no proof.
  private static let least = 3

  /// The lines, from 0, that start a page; the first page alone when no lines count from one end of
  /// the text to the other. O(n) in the length of the text.
  static func starts(_ text: [Unicode.Scalar], _ lines: [Range<Int>]) -> [Int] {
    var marks: [(line: Int, page: Int, total: Int?)] = []
    for (number, line) in lines.enumerated() {
      if let mark = mark(text[line]) { marks.append((number, mark.page, mark.total)) }
    }
    guard marks.count >= least, let first = marks.first, first.page == 1 || first.page == 2,
      marks.enumerated().allSatisfy({ $1.page == first.page + $0 && $1.total == first.total })
    else { return [0] }
    let isFooter = first.page == 1 && lines[..<first.line].contains { isPrinted(text[$0]) }
    return [0]
      + marks.map { isFooter ? $0.line + 1 : $0.line }.filter { 0 < $0 && $0 < lines.count }
  }

  /// « Page 3 », « Page 3/24 », « 3/24 », « 3 sur 24 », « - 3 - ».
  private static func mark(_ line: ArraySlice<Unicode.Scalar>) -> (page: Int, total: Int?)? {
    var words = line.drop { $0.properties.isWhitespace }
    while let last = words.last, last.properties.isWhitespace { words.removeLast() }
    guard let first = words.first, words.count <= longest, !isLong(first) else { return nil }
    var mark = Substring(FoldedText.string(words).lowercased())
    let isNamed = skip("page", in: &mark)
    let isDashed = !isNamed && skip("-", in: &mark)
    guard let page = number(in: &mark) else { return nil }
    if isDashed { return mark == "-" ? (page, nil) : nil }
    guard skip("/", in: &mark) || skip("sur", in: &mark) else {
      return isNamed && mark.isEmpty ? (page, nil) : nil
    }
    guard let total = number(in: &mark), mark.isEmpty, page <= total else { return nil }
    return (page, total)
  }

  /// No mark starts so: most lines end here.
  private static func isLong(_ first: Unicode.Scalar) -> Bool {
    !("0"..."9" ~= first || first == "p" || first == "P" || first == "-")
  }

  private static func isPrinted(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.contains { !$0.properties.isWhitespace }
  }

  private static func skip(_ word: String, in mark: inout Substring) -> Bool {
    guard mark.hasPrefix(word) else { return false }
    mark = mark.dropFirst(word.count).drop { $0 == " " }
    return true
  }

  private static func number(in mark: inout Substring) -> Int? {
    let figures = mark.prefix { "0"..."9" ~= $0 }
    mark = mark.dropFirst(figures.count).drop { $0 == " " }
    return figures.count <= 4 ? Int(figures) : nil
  }
}
