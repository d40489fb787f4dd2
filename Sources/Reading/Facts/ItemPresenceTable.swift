/// A roll call by items: a row a member, a column for each run of items.
///
///     Conseillers    Points 1 à 4   Points 5 à 9
///     Jean MOREL     P              P
///     Ida ROY        E              P
///
/// One who is there in the first columns or in the last ones came late or left early; who comes
/// and goes more often has no place in a record.
struct ItemPresenceTable {
  /// The rows, none when one of them cannot be told.
  private(set) var rows: [PresenceTable.Row] = []
  /// The whole table.
  private(set) var range = 0..<0

  private let text: FoldedText
  private static let most = 400

  /// The first table by items in the header of `layout`. O(n).
  init(_ layout: Layout) {
    text = layout.text
    guard let head = Self.headPattern.first(in: text, layout.header)?.range,
      let items = items(head)
    else { return }
    range = head
    var start = head.upperBound + 1
    while start < layout.header.upperBound, rows.count < Self.most {
      let line = start..<min(text.lineEnd(start), layout.header.upperBound)
      start = line.upperBound + 1
      if text.trimmed(line, of: "|-+=:").isEmpty {
        if rows.isEmpty || !text.trimmed(line).isEmpty { continue }
        return
      }
      let cells = cells(line)
      guard let name = name(cells[0]) else { return }
      guard let row = row(name, cells.dropFirst().map(kind), items) else {
        rows = []
        return
      }
      rows.append(row)
      range = head.lowerBound..<line.upperBound
    }
  }

  /// The first item of each column; nil unless each column behind the names has its own.
  private func items(_ head: Range<Int>) -> [Range<Int>]? {
    let columns = cells(head).dropFirst()
    let items = columns.compactMap { Self.itemPattern.first(in: text, $0)?[1] }
    return items.count == columns.count && items.count > 1 ? items : nil
  }

  /// The name that fills `cell`; nil where the table has ended.
  private func name(_ cell: Range<Int>) -> WrittenName? {
    let name = NameParser(text: text, end: cell.upperBound).name(at: cell.lowerBound)
    return name?.range.upperBound == cell.upperBound ? name : nil
  }

  /// The row of `name`, whose cells tell `kinds`; nil when one is not understood.
  private func row(
    _ name: WrittenName, _ kinds: [PeopleHeading.Kind?], _ items: [Range<Int>]
  ) -> PresenceTable.Row? {
    guard kinds.count == items.count, !kinds.contains(nil) else { return nil }
    let isThere = kinds.map { $0 == .presents }
    guard let first = isThere.firstIndex(of: true), let last = isThere.lastIndex(of: true) else {
      return kinds[0].map { PresenceTable.Row(item: PeopleItem(name: name), kind: $0) }
    }
    guard !isThere[first...last].contains(false), first == 0 || last == items.count - 1 else {
      return nil
    }
    var item = PeopleItem(name: name)
    if first > 0 {
      item.move = ToldMove(isArrival: true, point: items[first], isAfter: false)
    } else if last < items.count - 1 {
      item.move = ToldMove(isArrival: false, point: items[last + 1], isAfter: false)
    }
    item.moves = item.move != nil
    return PresenceTable.Row(item: item, kind: .presents)
  }

  private func kind(_ cell: Range<Int>) -> PeopleHeading.Kind? {
    switch text.folded(cell) {
    case "p", "present", "presente", "x": .presents
    case "a", "abs", "abs.", "absent", "absente": .absents
    case "e", "exc", "exc.", "excuse", "excusee", "ae": .excuses
    default: nil
    }
  }

  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = text.trimmed(line, of: "|").lowerBound
    let end = text.trimmed(line, of: "|").upperBound
    for gap in Self.gapPattern.all(in: text, start..<end) {
      cells.append(text.trimmed(start..<gap.range.lowerBound))
      start = gap.range.upperBound
    }
    return cells + [text.trimmed(start..<end)]
  }

  private static let headPattern = Pattern(
    #"^[ |]{0,40}(?:noms?|prenoms?|membres?|conseill|elue?s|delegue)[^\n|]{0,40}?(?:[ ]{2}|\|)"#
      + #"[^\n]{0,200}?\b(?:points?|pts?\.?|questions?|deliberations?|items?)_(?:no_)?\d"#
      + #"[^\n]{0,300}"#)
  private static let itemPattern = Pattern(
    #"\G(?:points?|pts?\.?|questions?|deliberations?|items?)?_(?:no_)?(\d{1,3})"#
      + #"(?:_(?:a|-|au|et)_\d{1,3})?\z"#)
  private static let gapPattern = Pattern(#"[ ]{0,80}(?:[ ]{2}|\|)[ ]{0,80}"#)
}
