/// Ranks that start again under each section: « I – Finances », « 1 – Budget », « 2 – Taux »,
/// « II – Personnel », « 1 – Emploi ».
enum SectionedRun {
  /// The runs that `inner` forms make within the sections of each of `outers`.
  static func all(_ outers: [NumberedRun], _ forms: [String: [TitleLine]]) -> [NumberedRun] {
    let sections = outers.filter { $0.titles.first?.isAct == false && $0.titles.count > 1 }
    return sections.prefix(8).flatMap { outer in
      forms.keys.sorted().prefix(12).compactMap { form in
        guard form != outer.titles[0].form, let lines = forms[form] else { return nil }
        return run(outer, lines)
      }
    }
  }

  /// The first run of each section, one behind the other; nil when fewer than two sections have
  /// one.
  private static func run(_ outer: NumberedRun, _ lines: [TitleLine]) -> NumberedRun? {
    guard lines.first?.isAct == false else { return nil }
    let starts = outer.titles.map(\.range.lowerBound)
    var titles: [TitleLine] = []
    var sections = 0
    for (start, end) in zip(starts, starts.dropFirst() + [Int.max]) {
      let inner = lines.filter { (start..<end).contains($0.range.lowerBound) }
      guard let first = inner.firstIndex(where: { $0.parts == [1] }) else { continue }
      let run = NumberedRun.all(of: Array(inner[first...])).first?.titles ?? [inner[first]]
      titles += run
      sections += 1
    }
    return sections > 1 ? NumberedRun(titles: titles) : nil
  }
}
