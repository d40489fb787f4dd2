import Deliberation

/// Reads open data of the SCDL model « Délibérations », version 2.1.5 or older.
///
///     let rows = try SCDLReader.rows(bytes, fichier: "deliberations.csv")
///     rows[0].ligne    // 2
public enum SCDLReader {
  /// Each row of the table, read: its record, or why it cannot be read, and what the schema finds
  /// wrong. Throws when the table is not one of the model. O(n); `SCDLTable` takes less memory.
  public static func rows(
    _ bytes: [UInt8], fichier: String
  ) throws(ReadingError) -> [SCDLRow] {
    Array(try SCDLTable(bytes, fichier: fichier))
  }

  /// Whether `bytes` are a table: columns of the model in the first row, or rows of as many cells.
  /// Only the first rows are looked at.
  public static func isTable(_ bytes: [UInt8]) -> Bool {
    let start = Array(bytes.prefix(sample))
    // What stands before a stray control character still shows a table.
    let whole = start.prefix { !TextDecoder.isControl($0) }
    guard
      let text = (try? TextDecoder.decode(start, fichier: ""))
        ?? (try? TextDecoder.decode(Array(whole), fichier: ""))
    else { return false }
    let head = Array(text.utf8)
    let separator = SCDLHeader.separator(of: head)
    let names = SCDLHeader.rough(head, separator)
    return SCDLHeader.known(names).count >= enoughNames
      || isRegular(head, separator, width: names.count)
  }

  /// As many bytes show what a file is, an even number for UTF-16.
  private static let sample = 1 << 16
  /// So many columns of the model are no accident.
  private static let enoughNames = 3
  /// Rows of a table that is not of the model: so many, each with as many cells.
  private static let regularRows = 3
  private static let regularCells = 4

  /// A text never has so many lines one after the other with as many separators each.
  private static func isRegular(_ head: [UInt8], _ separator: UInt8, width: Int) -> Bool {
    guard width >= regularCells else { return false }
    let scanner = CSVScanner(bytes: head, separator: separator)
    var (start, count) = (0, 0)
    while start < head.count, count < regularRows {
      let row = scanner.row(at: start)
      start = row.next
      if scanner.isBlank(row.range) { continue }
      guard row.fault == nil, row.cells.count == width else { return false }
      count += 1
    }
    return count == regularRows
  }
}
