/// A roll call as a table: a row a member, a column a presence.
///
///     Nom        | Présent | Absent | Pouvoir à
///     Jean MOREL | X       |        |
///     Luc CARON  |         | X      | Jean MOREL
struct PresenceTable {
  /// A row: who, and what the marked column says.
  struct Row {
    var item: PeopleItem
    let kind: PeopleHeading.Kind
  }

  /// What a column holds.
  private enum Column {
    case name
    case prenom
    case presence(PeopleHeading.Kind)
    case power
    case other
  }

  /// The rows, none when one of them cannot be told: half a roll call would be taken for the whole.
  private(set) var rows: [Row] = []
  /// The whole table.
  private(set) var range = 0..<0

  private let text: FoldedText
  private static let most = 400

  /// Finds the first roll call in the header of `layout`. O(n).
  init(_ layout: Layout) {
    text = layout.text
    for match in Self.headPattern.all(in: text, layout.header) {
      let columns = cells(match.range).map(column)
      guard columns.contains(where: { if case .name = $0 { true } else { false } }) else {
        continue
      }
      read(columns, from: match.range)
      if rows.count > 1 { return }
      rows = []
    }
  }

  private mutating func read(_ columns: [Column], from head: Range<Int>) {
    range = head
    var start = head.upperBound + 1
    while start < text.bytes.count, rows.count < Self.most {
      let line = start..<text.lineEnd(start)
      guard text.bytes[line].contains(UInt8(ascii: "|")) else { return }
      if !Self.rulePattern.occurs(in: text, line) {
        guard let row = row(columns, cells(line)) else {
          rows = []
          return
        }
        rows.append(row)
      }
      range = head.lowerBound..<line.upperBound
      start = line.upperBound + 1
    }
  }

  private func row(_ columns: [Column], _ cells: [Range<Int>]) -> Row? {
    var names: [Range<Int>] = []
    var prenom: Range<Int>?
    var power: Range<Int>?
    var kinds: [PeopleHeading.Kind] = []
    for (column, cell) in zip(columns, cells) where !isBlank(cell) {
      switch column {
      case .name: names.append(cell)
      case .prenom: prenom = cell
      case .presence(let kind): kinds.append(kind)
      case .power: power = cell
      case .other: break
      }
    }
    guard names.count == 1, let name = name(names[0], prenom) else { return nil }
    guard kinds.count == 1 || kinds.isEmpty && power != nil else { return nil }
    var item = PeopleItem(name: name)
    if let power, let holder = parsed(power) {
      item.power = Power(other: holder, isReversed: false)
    }
    return Row(item: item, kind: kinds.first ?? .representes)
  }

  private func name(_ cell: Range<Int>, _ prenom: Range<Int>?) -> WrittenName? {
    guard let prenom else { return parsed(cell) }
    let all = min(cell.lowerBound, prenom.lowerBound)..<max(cell.upperBound, prenom.upperBound)
    return WrittenName(
      range: all, bare: all, prenom: text.words(prenom), nom: text.words(cell), isOffice: false,
      isWeak: false)
  }

  /// The name that fills `cell`, a qualité behind it left out.
  private func parsed(_ cell: Range<Int>) -> WrittenName? {
    guard let name = NameParser(text: text, end: cell.upperBound).name(at: cell.lowerBound) else {
      return nil
    }
    let next = NameLexer(text: text, end: cell.upperBound).token(name.range.upperBound)
    return [.caps, .cap, .initial].contains(next.kind) ? nil : name
  }

  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    let inner = text.trimmed(line, of: "")
    var cells: [Range<Int>] = []
    var start = inner.lowerBound
    if start < inner.upperBound, text.bytes[start] == UInt8(ascii: "|") { start += 1 }
    for offset in start..<max(start, inner.upperBound) where text.bytes[offset] == UInt8(ascii: "|")
    {
      cells.append(text.trimmed(start..<offset))
      start = offset + 1
    }
    if start < inner.upperBound { cells.append(text.trimmed(start..<inner.upperBound)) }
    return cells
  }

  private func isBlank(_ cell: Range<Int>) -> Bool {
    cell.isEmpty || Self.blankPattern.occurs(in: text, cell)
  }

  private func column(_ cell: Range<Int>) -> Column {
    let folded = text.folded(cell)
    if folded.hasPrefix("prenom"), !folded.contains("nom et"), !folded.contains(" nom") {
      return .prenom
    }
    let stems = ["nom", "membre", "conseill", "elu", "delegue", "titulaire"]
    if stems.contains(where: folded.hasPrefix) || folded.hasPrefix("prenom") { return .name }
    if ["pouvoir", "procuration", "mandataire"].contains(where: folded.contains) { return .power }
    if folded.hasPrefix("excus") || folded.hasPrefix("absent excus") { return .presence(.excuses) }
    if folded.hasPrefix("absent") { return .presence(.absents) }
    if folded.hasPrefix("represent") { return .presence(.representes) }
    return folded.hasPrefix("present") ? .presence(.presents) : .other
  }

  private static let headPattern = Pattern(
    #"^[^\n|]{0,60}\|[^\n]{0,200}\bpresente?(?:e?\(?e?s?\)?)?[ ]{0,9}(?:\||\n)[^\n]{0,200}$"#)
  private static let rulePattern = Pattern(#"\G[ |:=+-]+\z"#)
  private static let blankPattern = Pattern(#"\G(?:[-/.]|non|0)\z"#)
}
