import Deliberation

/// The lines of the header that nothing was read from.
///
/// Who sits, when and how many is told there: a line that gave nothing may be a list that was not
/// understood. The body is prose, of which most lines give no fact.
enum UnplacedLines {
  /// As many are enough to see what went wrong.
  private static let most = 100

  /// Puts the lines of the header of `layout`, and `before` its acts, that gave nothing into
  /// `sheet`. O(n log n).
  static func read(_ layout: Layout, before acts: Int, into sheet: inout FactSheet) {
    let text = layout.text
    let bound = min(layout.header.upperBound, acts)
    let understood = sheet.understood.sorted { $0.lowerBound < $1.lowerBound }
    var lines: [NonPlace] = []
    var next = 0
    var reached = 0
    var start = layout.header.lowerBound
    while start < bound, lines.count < most {
      let end = min(text.lineEnd(start), bound)
      while next < understood.count, understood[next].lowerBound < end {
        reached = max(reached, understood[next].upperBound)
        next += 1
      }
      if reached <= start, tells(text, start..<end) {
        lines.append(sheet.unplaced(start..<end))
      }
      start = end + 1
    }
    if !lines.isEmpty { sheet.seance.non_places = lines }
  }

  private static func tells(_ text: FoldedText, _ line: Range<Int>) -> Bool {
    wordsPattern.occurs(in: text, line) && !formulaPattern.occurs(in: text, line)
  }

  private static let wordsPattern = Pattern(#"[a-z]{3}[^\n]{0,200}?[ ,;:][^\n]{0,20}?[a-z]{2}"#)

  /// What acts print and that gives no fact: the heads of the State, the formulas of the séance.
  private static let formulaPattern = Pattern(
    #"\G[ *#|>"-]{0,12}(?:republique francaise|liberte|departement|arrondissement|canton"#
      + #"|extraits? d"#
      + #"|deliberations? du|proces[- ]verbal|compte[- ]rendu|registre|page \d|www\.|https?:|tel\b"#
      + #"|objet\b|ordre du jour|l[ae] quorum|(?:le )?(?:conseil (?:municipal|communautaire)"#
      + #"|comite)"#
      + #"\b|(?:municipal|valablement|legalement|dument|regulierement|lieu ordinaire)\b"#
      + #"|s'est reuni|formant la|lesquels|nombre de|date d|apres avoir|l[ae] maire_,?_apres|"#
      + #"accuse|envoye|recu|affiche|publie|id[ ]?:|pour l'autorite|pour extrait|acte"#
      + #"|mairie d|ville d|commune d)"#
  )
}

extension FactSheet {
  /// The line of `range`, which gave nothing.
  func unplaced(_ range: Range<Int>) -> NonPlace {
    let words = text.trimmed(range)
    let start = text.position(text.scalarIndex(words.lowerBound))
    var line = NonPlace()
    line.page = page(of: start.ligne)
    line.ligne = start.ligne
    line.texte = text.words(words)
    return line
  }
}
