/// Powers in two columns, below « Mandants … Mandataires »: a line a power.
///
///     Mandants            Mandataires
///     Mme Ida ROY         M. Jean MOREL
struct PowerColumns {
  /// Who gives to whom.
  private(set) var powers: [(giver: WrittenName, holder: WrittenName)] = []
  /// The title and the lines that were understood.
  private(set) var range = 0..<0

  /// No council gives as many.
  private static let most = 400

  /// The columns of the header of `layout`; none where a line is not two names. O(n).
  init(_ layout: Layout) {
    let text = layout.text
    guard let title = Self.titlePattern.first(in: text, layout.header) else { return }
    var start = title.range.upperBound
    while start < layout.header.upperBound, powers.count < Self.most {
      let line = start..<min(text.lineEnd(start), layout.header.upperBound)
      let isSkipped = text.trimmed(line, of: "|-+=:").isEmpty
      if !isSkipped {
        guard let power = Self.power(text, line) else { break }
        powers.append(power)
      } else if !powers.isEmpty, text.trimmed(line).isEmpty {
        break
      }
      start = line.upperBound + 1
    }
    if !powers.isEmpty { range = title.range.lowerBound..<min(start, text.bytes.count) }
  }

  /// The two names that fill `line`, two blanks or a bar between them.
  private static func power(
    _ text: FoldedText, _ line: Range<Int>
  ) -> (giver: WrittenName, holder: WrittenName)? {
    let inner = text.trimmed(line, of: "|")
    guard let gap = gapPattern.first(in: text, inner)?.range,
      let giver = whole(text, inner.lowerBound..<gap.lowerBound),
      let holder = whole(text, gap.upperBound..<inner.upperBound)
    else { return nil }
    return (giver, holder)
  }

  /// The name that fills `cell`, a qualité behind it left out.
  private static func whole(_ text: FoldedText, _ cell: Range<Int>) -> WrittenName? {
    guard let name = NameParser(text: text, end: cell.upperBound).name(at: cell.lowerBound),
      !name.isWeak || name.civilite != nil
    else { return nil }
    let rest = name.range.upperBound..<cell.upperBound
    let end = NameSuffix.qualityPattern.first(in: text, rest)?.range.upperBound
    return text.trimmed((end ?? rest.lowerBound)..<rest.upperBound).isEmpty ? name : nil
  }

  private static let titlePattern = Pattern(
    #"^[ |]{0,80}(?:noms? (?:du |des )?)?(?:mandants?|(?:conseillers )?absents?)[ ]{0,3}"#
      + #"(?:[ ]{2}|\|)[ |]{0,80}(?:noms? (?:du |des )?)?mandataires?[ |]{0,80}\n"#)
  private static let gapPattern = Pattern(#"[ ]{0,80}(?:[ ]{2}|\|)[ ]{0,80}"#)
}
