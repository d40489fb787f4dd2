/// Where one item of a séance ends and the next begins, in a text that holds several.
///
/// A text is divided only on proof: numbers of acts that follow one another, ranks that go on from
/// 1, « Objet : » repeated over decisions, or an agenda whose titles come back. A formula that
/// announces a list proves nothing.
struct Division {
  /// One item: its title, its words, and what is said under it.
  struct Item {
    let title: TitleLine
    /// Its rank in the séance, when the text numbers its items from 1.
    let rank: Int?
    let subject: Range<Int>?
    /// From the title to the next one.
    let zone: Range<Int>
    let isDecided: Bool
  }

  /// The items in the order of the text, those on which nothing was decided left out where their
  /// titles are mere ranks.
  let items: [Item]

  /// The division that `text` proves; nil when it proves none.
  init?(_ text: FoldedText) {
    let marks = DecisionMarks(text)
    guard marks.places.count > 1 else { return nil }
    let end = Self.closingPattern.first(in: text)?.range.lowerBound ?? text.bytes.count
    let lines = TitleLine.all(in: text)
    let sections = Self.sections(lines)
    let best = Self.candidates(lines, text).compactMap { run -> Proof? in
      Proof(run, marks, end: end, sections: sections, text)
    }.max { $0.weight < $1.weight }
    guard let best else { return nil }
    let kept = best.items(text).filter { best.titles[0].isAct || $0.isDecided }
    guard kept.count > 1 else { return nil }
    items = kept
  }

  /// Where headings of groups of items stand: « II – PERSONNEL », « Point n° 2 : Personnel ».
  private static func sections(_ lines: [TitleLine]) -> [Int] {
    lines.filter { $0.form == "roman" || $0.form.hasPrefix("point") }.map(\.range.lowerBound)
  }

  private static func candidates(_ lines: [TitleLine], _ text: FoldedText) -> [NumberedRun] {
    let forms = Dictionary(grouping: lines, by: \.form)
    var runs = forms.keys.sorted().flatMap { NumberedRun.all(of: forms[$0] ?? []) }
    runs += SectionedRun.all(runs, forms)
    let objets = TitleLine.objets(in: text)
    if objets.count > 1 { runs.append(NumberedRun(titles: objets)) }
    if let agenda = Agenda(text)?.run { runs.append(agenda) }
    return runs
  }

  static let closingPattern = Pattern(
    #"\bseance (?:est |a ete |etant )?levee\b|\bleve la seance\b"#)
}
