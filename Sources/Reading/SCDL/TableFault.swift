/// What is wrong with a CSV table, or with one of its rows.
public enum TableFault: Equatable, Sendable {
  /// The table is not one of the SCDL model: it lacks these columns, which every row must fill.
  case missingColumns([SCDLColumn])
  case duplicateColumn(SCDLColumn)
  /// Nothing stands under the header.
  case noRow
  /// A quote opens a cell that nothing closes.
  case unclosedQuote
  /// A cell holds a quote that is not doubled, on that line of the file.
  case strayQuote(ligne: Int)
  /// A row has another number of cells than the header.
  case cellCount(Int, expected: Int)
  /// Signs stand between the cells that make their bounds doubtful.
  case doubtfulCells
}
