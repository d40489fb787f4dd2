import SwiftCSV

/// The cells of one row, by SwiftCSV.
///
/// It is given a row at a time, for it stops at the first fault of a text without telling where,
/// and takes a quote that nothing closes for the end of the text.
enum CSVCells {
  /// The texts of the cells of `row`, quotes taken off; nil when SwiftCSV refuses it.
  static func texts(_ row: String, separator: UInt8) -> [String]? {
    // It reads lone line feeds of Unicode as ends of rows, and drops an empty cell at the end of
    // a text unless a line feed follows.
    let line = replacingLineSeparators(row) + "\n"
    let delimiter = CSVDelimiter.character(Character(Unicode.Scalar(separator)))
    let table = try? CSV<Enumerated>(
      string: line, delimiter: delimiter, loadColumns: false, rowLimit: 0)
    return table?.header
  }

  private static func replacingLineSeparators(_ row: String) -> String {
    guard row.unicodeScalars.contains(where: isLineSeparator) else { return row }
    return String(
      String.UnicodeScalarView(row.unicodeScalars.map { isLineSeparator($0) ? " " : $0 }))
  }

  /// The line ends of Unicode that are none of a CSV file.
  private static func isLineSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
