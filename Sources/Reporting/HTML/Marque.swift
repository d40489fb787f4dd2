/// Columns of one line that a page marks.
struct Marque: Equatable {
  /// The columns, from 0, in Unicode scalars.
  let colonnes: Range<Int>
  /// The start tag, without what only the first piece of a mark has, and without its `>`.
  let ouverture: String
  /// What only the first piece has: its identifier.
  var identifiant = ""
  /// What follows the last piece.
  var renvoi = ""
}

/// A line of text with its marks, which may overlap in any way.
enum LigneMarquee {
  /// The line as HTML. Marks that cross are cut in pieces, so that elements nest. Linear in the
  /// line, times the marks that stand open at once.
  static func html(_ scalars: [Unicode.Scalar], _ marques: [Marque]) -> String {
    var html = ""
    var open: [Marque] = []
    var waiting = ordered(marques)[...]
    var column = 0
    for bound in bounds(marques) {
      html += HTML.escaped(scalars[column..<bound])
      column = bound
      html += close(&open, at: bound)
      while let next = waiting.first, next.colonnes.lowerBound == bound {
        html += next.ouverture + next.identifiant + ">"
        open.append(next)
        waiting = waiting.dropFirst()
      }
    }
    return html + HTML.escaped(scalars[column...])
  }

  /// Those that start first in front; the longer first when they start together.
  private static func ordered(_ marques: [Marque]) -> [Marque] {
    marques.enumerated().sorted { left, right in
      let (a, b) = (left.element.colonnes, right.element.colonnes)
      if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
      return a.upperBound == b.upperBound
        ? left.offset < right.offset : a.upperBound > b.upperBound
    }.map(\.element)
  }

  /// Closes the marks that end at `bound`; those above them are closed too and open again.
  private static func close(_ open: inout [Marque], at bound: Int) -> String {
    guard let lowest = open.firstIndex(where: { $0.colonnes.upperBound == bound }) else {
      return ""
    }
    let above = open[lowest...]
    let kept = above.filter { $0.colonnes.upperBound > bound }
    let ended = above.filter { $0.colonnes.upperBound == bound }
    open.removeSubrange(lowest...)
    open += kept
    return String(repeating: "</mark>", count: above.count)
      + ended.reversed().map(\.renvoi).joined() + kept.map { $0.ouverture + ">" }.joined()
  }

  private static func bounds(_ marques: [Marque]) -> [Int] {
    Set(marques.flatMap { [$0.colonnes.lowerBound, $0.colonnes.upperBound] }).sorted()
  }
}
