/// The first row of an SCDL table.
enum SCDLHeader {
  /// The separators that a table may have.
  private static let separators = [",", ";", "\t"].flatMap { Array($0.utf8) }

  /// The separator of the table in `text`: the one under which its first row names most columns
  /// of the model, then has most cells.
  static func separator(of text: [UInt8]) -> UInt8 {
    let ranked = separators.map { separator in
      let cells = rough(text, separator)
      return (separator, known(cells).count, cells.count)
    }
    let best = ranked.reduce(ranked[0]) { best, next in
      (next.1, next.2) > (best.1, best.2) ? next : best
    }
    return best.0
  }

  /// The columns of the model that the cells of a first row name.
  static func known(_ cells: [String]) -> [SCDLColumn] {
    cells.compactMap { SCDLColumn(rawValue: $0) }
  }

  /// The column of each cell; nil for one that the model does not have.
  static func columns(
    _ cells: [String], fichier: String, ligne: Int
  ) throws(ReadingError) -> [SCDLColumn?] {
    let columns = cells.map { SCDLColumn(rawValue: name($0)) }
    let missing = SCDLColumn.allCases.filter { $0.isRequired && !columns.contains($0) }
    guard missing.isEmpty else {
      throw ReadingError(.table(.missingColumns(missing)), fichier: fichier, ligne: ligne)
    }
    var seen: Set<SCDLColumn> = []
    for case let column? in columns where !seen.insert(column).inserted {
      throw ReadingError(.table(.duplicateColumn(column)), fichier: fichier, ligne: ligne)
    }
    return columns
  }

  /// The names in the first row that holds something, its quotes left out; those of its first line
  /// when a quote is out of place.
  static func rough(_ text: [UInt8], _ separator: UInt8) -> [String] {
    let scanner = CSVScanner(bytes: text, separator: separator)
    let start = text.firstIndex { !(0x09...0x0D).contains($0) && $0 != 0x20 } ?? 0
    let row = scanner.row(at: start)
    let cells =
      row.fault == nil
      ? row.cells.map { text[$0] }
      : text[row.range].split(separator: separator, omittingEmptySubsequences: false)
    return cells.map { name(String(decoding: $0, as: UTF8.self)) }
  }

  /// A column may be named in lower case.
  private static func name(_ cell: String) -> String {
    cell.filter { !$0.isWhitespace && $0 != "\"" }.uppercased()
  }
}
