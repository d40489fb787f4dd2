/// Headers laid out as a table: the labels first, then as many values in the same order.
///
///     Afférents au conseil | En exercice | Qui ont pris part
///     15                   | 14          | 12
enum TableFacts {
  /// Reads the tables of counts of `layout` into `sheet`; returns the labels that it read.
  static func read(_ layout: Layout, into sheet: inout FactSheet) -> [Range<Int>] {
    var used: [Range<Int>] = []
    let text = layout.text
    var labels: [(field: CountLabel.Field, range: Range<Int>)] = []
    for match in CountLabel.any.all(in: text, layout.header) {
      guard let field = field(of: match) else { continue }
      if let last = labels.last,
        !gapPattern.occurs(in: text, last.range.upperBound..<match.range.lowerBound)
      {
        used += close(labels, text, into: &sheet)
        labels = []
      }
      labels.append((field, match.range))
    }
    return used + close(labels, text, into: &sheet)
  }

  private static func field(of match: Match) -> CountLabel.Field? {
    CountLabel.fields.indices.first { match[$0 + 1] != nil }.map { CountLabel.fields[$0] }
  }

  private static func close(
    _ labels: [(field: CountLabel.Field, range: Range<Int>)], _ text: FoldedText,
    into sheet: inout FactSheet
  ) -> [Range<Int>] {
    guard labels.count > 1, Set(labels.map(\.field)).count == labels.count,
      let last = labels.last
    else { return [] }
    guard let row = rowPattern.first(in: text, last.range.upperBound..<text.bytes.count) else {
      return []
    }
    let values = cellPattern.all(in: text, row.range)
    guard values.count == labels.count else { return [] }
    for (label, cell) in zip(labels, values) {
      if let value = NumberReader.value(text, cell.range) {
        CountFacts.set(label.field, Found(value: value, range: cell.range), into: &sheet)
      }
    }
    return labels.map(\.range)
  }

  /// What may part two labels of a table: no figure, no sign of a value.
  private static let gapPattern = Pattern(#"\G[^\d:;,.]{0,60}\z"#)
  /// The values: figures and cell marks only, over one line or one line each.
  private static let rowPattern = Pattern(
    #"\G[^\d:;,.\w]{0,90}\n[|\s-]{0,90}\d{1,3}(?:[|\s]{1,40}\d{1,3}){1,9}(?=[|\s]*?(?:\n|\z))"#)
  private static let cellPattern = Pattern(#"\d{1,3}"#)
}
