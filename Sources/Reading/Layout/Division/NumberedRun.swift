/// Titles whose numbers follow one another: the proof that a text goes from item to item.
struct NumberedRun {
  var titles: [TitleLine]

  /// Steps that a number may take: character recognition loses a title now and then.
  private static let widest = 3
  /// As many beginnings are tried: a list that starts anew is an agenda, or an inner list.
  private static let mostStarts = 40

  /// The runs of `lines`, all of one form, one for each title that could be the first.
  /// O(n log n) for each of them.
  static func all(of lines: [TitleLine]) -> [NumberedRun] {
    var places: [[Int]: [Int]] = [:]
    for (index, line) in lines.enumerated() { places[line.parts, default: []].append(index) }
    let starts = lines.indices.filter { index in
      guard let first = lines.first, first.isAct else { return lines[index].parts == [1] }
      return !follows(anyBefore: index, lines)
    }
    return starts.prefix(mostStarts).map { run(from: $0, lines, places) }
      .filter { $0.titles.count > 1 }
  }

  private static func follows(anyBefore index: Int, _ lines: [TitleLine]) -> Bool {
    lines[max(0, index - 5)..<index].contains {
      step(from: $0.parts, to: lines[index].parts) != nil
    }
  }

  private static func run(
    from start: Int, _ lines: [TitleLine], _ places: [[Int]: [Int]]
  ) -> NumberedRun {
    var titles = [lines[start]]
    var last = start
    while let next = next(after: last, lines, places) {
      titles.append(lines[next])
      last = next
    }
    return NumberedRun(titles: titles)
  }

  /// The first title behind `index` that goes on with the nearest number.
  private static func next(
    after index: Int, _ lines: [TitleLine], _ places: [[Int]: [Int]]
  ) -> Int? {
    let parts = lines[index].parts
    for width in 1...widest {
      let found = parts.indices.compactMap { position -> Int? in
        var next = parts
        next[position] += width
        guard isRunning(position, parts) else { return nil }
        return first(of: places[next] ?? [], after: index)
      }.min()
      if let found { return found }
    }
    return nil
  }

  private static func first(of places: [Int], after index: Int) -> Int? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return low < places.count ? places[low] : nil
  }

  /// Years do not run: « 34/2021 » goes on with « 35/2021 », « 2021-034 » with « 2021-035 ».
  private static func isRunning(_ position: Int, _ parts: [Int]) -> Bool {
    if parts.count == 1 { return true }
    return !(1990...2100).contains(parts[position])
  }

  private static func step(from first: [Int], to second: [Int]) -> Int? {
    guard first.count == second.count else { return nil }
    let changed = first.indices.filter { first[$0] != second[$0] }
    guard changed.count == 1, isRunning(changed[0], first) else { return nil }
    let width = second[changed[0]] - first[changed[0]]
    return (1...widest).contains(width) ? width : nil
  }
}
