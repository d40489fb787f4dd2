/// Titles that divide a text, weighed by the decisions that stand under them.
struct Proof {
  let titles: [TitleLine]
  private let zones: [Range<Int>]
  private let decided: [Bool]

  /// How much speaks for it: the decisions that it tells apart, acts' own numbers first.
  var weight: Int { decided.count { $0 } * 2 + (titles[0].isAct ? 1 : 0) }

  /// The proof that `run` is; nil when too few of its titles have a decision under them, or when
  /// they are too few.
  ///
  /// An item ends at a heading of `sections` that stands behind its decision: before it, the
  /// heading
  /// is its own.
  init?(
    _ run: NumberedRun, _ marks: DecisionMarks, end: Int, sections: [Int], _ text: FoldedText
  ) {
    guard let first = run.titles.first, run.titles.count >= Self.fewest(first) else { return nil }
    titles = run.titles
    let starts = run.titles.map(\.range.lowerBound)
    let last = starts[starts.count - 1]
    let stop = end > last ? end : text.bytes.count
    let own = Set(starts)
    let cuts = sections.filter { !own.contains($0) }
    zones = zip(starts, starts.dropFirst() + [stop]).map { start, next in
      guard let decision = marks.first(in: start..<next) else { return start..<next }
      return start..<min(next, cuts.first { $0 > decision && $0 < next } ?? next)
    }
    decided = zip(run.titles, zones).map { title, zone in
      marks.stand(in: min(title.range.upperBound, zone.upperBound)..<zone.upperBound)
    }
    let count = decided.count { $0 }
    guard count > 1, Double(count) >= Self.share(first) * Double(decided.count) else { return nil }
  }

  /// The items, each with its subject.
  func items(_ text: FoldedText) -> [Division.Item] {
    titles.indices.map { index in
      Division.Item(
        title: titles[index], rank: isRanked ? titles[index].parts.first : nil,
        subject: Self.subject(text, titles[index], zones[index]),
        zone: zones[index], isDecided: decided[index])
    }
  }

  /// Ranks that start anew in each section are no ranks of the séance.
  private var isRanked: Bool {
    titles.allSatisfy { !$0.isAct && $0.parts.count == 1 }
      && zip(titles, titles.dropFirst()).allSatisfy { $0.parts[0] < $1.parts[0] }
  }

  /// A rank alone is weaker than an act's own number.
  private static func fewest(_ title: TitleLine) -> Int {
    title.isAct || title.form == Agenda.form ? 2 : 3
  }

  private static func share(_ title: TitleLine) -> Double {
    if title.form == "objet" { return 0.8 }
    return title.isAct || title.form == Agenda.form ? 0.5 : 0.6
  }

  /// The words of the title: behind its number, else behind « Objet : », else on the line below.
  private static func subject(_ text: FoldedText, _ title: TitleLine, _ zone: Range<Int>)
    -> Range<Int>?
  {
    let start = min(title.range.upperBound, zone.upperBound)
    let line = start..<min(text.lineEnd(start), zone.upperBound)
    let rest = text.trimmed(line, of: "-:*|>\".)/]")
    if rest.count > 3 {
      return Objet.subject(text, at: rest.lowerBound, zone.upperBound, isClosed: true)
    }
    let near = start..<min(zone.upperBound, start + 600)
    if let heading = Objet.headings(text, near).first {
      return Objet.subject(text, at: heading.upperBound, zone.upperBound)
    }
    guard let below = belowPattern.first(in: text, near) else { return nil }
    return Objet.subject(text, at: below.range.upperBound, zone.upperBound, isClosed: true)
  }

  private static let belowPattern = Pattern(#"\G[\s*>|#"-]{0,20}(?=[A-Z"])"#, cased: true)
}
