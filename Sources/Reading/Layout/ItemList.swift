/// The items of a list in a text: bullets one a line, or signs within one line.
enum ItemList {
  /// The items that stand from `offset` on, after a colon; bullets and closing signs left out.
  static func items(_ text: FoldedText, _ offset: Int, _ end: Int) -> [Range<Int>] {
    let bulleted = bulleted(text, offset, end)
    return bulleted.isEmpty ? inline(text, offset, end) : bulleted
  }

  private static func bulleted(_ text: FoldedText, _ offset: Int, _ end: Int) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var cursor = offset
    while let bullet = bulletPattern.first(in: text, cursor..<end) {
      let start = bullet.range.upperBound
      let stop = stopPattern.first(in: text, start..<end)?.range.lowerBound ?? end
      items.append(text.trimmed(start..<stop, of: ";.,"))
      cursor = stop
    }
    return items.filter { !$0.isEmpty }
  }

  /// « : sélectionner le candidat ; le libérer ; signer la convention. »
  private static func inline(_ text: FoldedText, _ offset: Int, _ end: Int) -> [Range<Int>] {
    let stop = sentencePattern.first(in: text, offset..<end)?.range.lowerBound ?? end
    var starts = [offset]
    let parts = partPattern.all(in: text, offset..<stop).map(\.range)
    starts += parts.map(\.upperBound)
    let ends = parts.map(\.lowerBound) + [stop]
    return zip(starts, ends).map { text.trimmed($0..<max($0, $1), of: ";.,-*") }
      .filter { !$0.isEmpty }
  }

  private static let bulletPattern = Pattern(
    #"\G[\s;.,]{0,9}(?:[-*>+][ ]{0,3}|o[ ]{1,3}|v[ ]{1,3}|\d{1,2}[ ]?[.)][ ]{0,3}|"#
      + #"[a-h]\)[ ]{0,3})(?=\w)"#
  )

  /// An item ends at the next bullet, at a blank line, or at a sign before the next bullet.
  private static let stopPattern = Pattern(
    #"\n[ ]{0,9}\n|\n(?=[ ]{0,9}(?:[-*>+]|o[ ]|v[ ]|\d{1,2}[ ]?[.)]|[a-h]\)))|[;,.] (?=[-*>+][ ]"#
      + #"|\d[.)][ ])"#
      + #"|\.(?=\s{1,3}(?-i:[A-Z]))|\.$|\.\z"#)

  private static let sentencePattern = Pattern(#"\.(?=\s|\z)|\n[ ]{0,9}\n"#)
  private static let partPattern = Pattern(#";_(?:et )?(?:[-*>+] )?|,_et(?= )| [-*>+] "#)
}
