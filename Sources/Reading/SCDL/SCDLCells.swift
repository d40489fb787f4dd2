/// The cells of a row by column, the empty ones left out.
struct SCDLCells {
  /// A cell that holds something: its words, and its columns in the row, from 1, ends included.
  struct Cell: Equatable {
    var texte: String
    var debut: Int
    var fin: Int
  }

  /// The line of the file where the row begins.
  let ligne: Int
  private var cells: [SCDLColumn: Cell] = [:]

  subscript(_ column: SCDLColumn) -> Cell? { cells[column] }

  /// The cells `texts` of `row`, which stand at its bytes `ranges`; `columns` are those of the
  /// header, nil for one that is not in the model.
  init(
    ligne: Int, row: ArraySlice<UInt8>, ranges: [Range<Int>], texts: [String],
    columns: [SCDLColumn?]
  ) {
    self.ligne = ligne
    var reached = row.startIndex
    var scalars = 0
    for (column, (range, text)) in zip(columns, zip(ranges, texts)) {
      guard let column else { continue }
      let words = Self.trimmed(text)
      guard !words.isEmpty else { continue }
      let content = Self.content(range, in: row)
      scalars += Self.scalarCount(row[reached..<content.lowerBound])
      let length = Self.scalarCount(row[content])
      cells[column] = Cell(texte: words, debut: scalars + 1, fin: scalars + max(length, 1))
      scalars += length
      reached = content.upperBound
    }
  }

  /// Without the quotes and the white space around.
  private static func content(_ range: Range<Int>, in row: ArraySlice<UInt8>) -> Range<Int> {
    func isOuter(_ byte: UInt8) -> Bool {
      byte == 0x20 || (0x09...0x0D).contains(byte) || byte == UInt8(ascii: "\"")
    }
    let first = row[range].firstIndex { !isOuter($0) } ?? range.lowerBound
    let last = row[range].lastIndex { !isOuter($0) } ?? first
    return first..<max(first, min(last + 1, range.upperBound))
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
