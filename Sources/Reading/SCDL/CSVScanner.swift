/// Finds the rows and cells of a CSV text by its bytes, so that each has its place in the file.
///
/// A quote opens a cell only at its start; inside, a doubled one stands for itself. A row with a
/// quote out of place ends with its first line, so that it does not take those below with it.
///
///     let scanner = CSVScanner(bytes: Array("a;\"b\nc\"\n".utf8), separator: UInt8(ascii: ";"))
///     scanner.row(at: 0).cells   // [0..<1, 2..<7]
struct CSVScanner {
  let bytes: [UInt8]
  let separator: UInt8

  private static let quote = UInt8(ascii: "\"")

  /// A row as it stands in the bytes.
  struct Row: Equatable {
    /// The bytes of the row, without the line feed that ends it.
    var range: Range<Int>
    /// Where the row after it begins.
    var next: Int
    /// Each cell with its quotes.
    var cells: [Range<Int>] = []
    var fault: Fault?
  }

  /// A quote out of place: where its cell opens, and where the quote stands, nil when none closes.
  struct Fault: Equatable {
    var opening: Int
    var stray: Int?
  }

  /// The row that begins at `start`. O(n) in the length of the row and, when a quote is out of
  /// place, in the distance to the next quote that shows it.
  func row(at start: Int) -> Row {
    var row = Row(range: start..<start, next: start)
    var index = start
    while true {
      index = isQuoted(&index) ? quotedCell(from: index, into: &row) : cell(from: index, into: &row)
      guard row.fault == nil else {
        let end = lineEnd(from: start)
        row.range = start..<end
        row.next = past(end)
        return row
      }
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    row.range = start..<index
    row.next = past(index)
    return row
  }

  /// How many lines end between two places.
  func lineCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { count, index in
      let isLast = bytes[index] == 0x0A || bytes[index] == 0x0D && !isFeed(index + 1)
      return isLast ? count + 1 : count
    }
  }

  /// Whether nothing but white space and separators stands in `range`.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == separator || isSpace($0) }
  }

  /// The first line end from `start` on, or the end of the text.
  func lineEnd(from start: Int) -> Int {
    bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  /// Moves `index` past white space when a quote stands after it.
  private func isQuoted(_ index: inout Int) -> Bool {
    let first = bytes[index...].firstIndex { !isSpace($0) }
    guard let first, bytes[first] == Self.quote else { return false }
    index = first
    return true
  }

  /// Takes the cell without quotes that begins at `start`; the place of what ends it.
  private func cell(from start: Int, into row: inout Row) -> Int {
    var index = start
    while index < bytes.count, !isEnd(bytes[index]) {
      if bytes[index] == Self.quote {
        guard isQuote(index + 1) else {
          row.fault = Fault(opening: index, stray: index)
          return index
        }
        index += 1
      }
      index += 1
    }
    row.cells.append(start..<index)
    return index
  }

  /// Takes the cell whose quote opens at `start`; the place of what ends it.
  private func quotedCell(from start: Int, into row: inout Row) -> Int {
    var index = start + 1
    while true {
      guard let quote = bytes[index...].firstIndex(of: Self.quote) else {
        row.fault = Fault(opening: start, stray: nil)
        return bytes.count
      }
      index = quote + 1
      guard isQuote(index) else { break }
      index += 1
    }
    row.cells.append(start..<index)
    let end = bytes[index...].firstIndex { !isSpace($0) } ?? bytes.count
    if end < bytes.count, !isEnd(bytes[end]) {
      row.fault = Fault(opening: start, stray: index - 1)
    }
    return end
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == 0x0A || byte == 0x0D
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte != separator && (byte == 0x20 || byte == 0x09)
  }

  private func isQuote(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] == Self.quote
  }

  private func isFeed(_ index: Int) -> Bool {
    index < bytes.count && bytes[index] == 0x0A
  }

  /// Past the line end at `index`, which CR LF make together.
  private func past(_ index: Int) -> Int {
    guard index < bytes.count else { return index }
    return bytes[index] == 0x0D && isFeed(index + 1) ? index + 2 : index + 1
  }
}
