import Deliberation

/// The counts that the header declares.
enum CountFacts {
  /// Reads « En exercice : 15 », « Votants : 14 » and the like into `sheet`, the labels of tables
  /// left out.
  static func read(
    _ layout: Layout, besides tabled: [Range<Int>], into sheet: inout FactSheet
  ) {
    for label in CountLabel.all { read(label, layout, tabled, into: &sheet) }
    for heading in layout.headings where !tabled.contains(where: heading.range.overlaps) {
      read(heading, into: &sheet)
    }
    readBefore(layout, into: &sheet)
  }

  private static func read(
    _ label: CountLabel, _ layout: Layout, _ tabled: [Range<Int>], into sheet: inout FactSheet
  ) {
    let text = layout.text
    for match in label.pattern.all(in: text, layout.header)
    where !tabled.contains(where: match.range.overlaps) {
      guard
        !quorumPattern.occurs(
          in: text, max(0, match.range.lowerBound - 60)..<match.range.lowerBound),
        let lead = leadPattern.first(in: text, match.range.upperBound..<layout.header.upperBound),
        let count = NumberReader.count(in: text, at: lead.range.upperBound, text.bytes.count)
      else { continue }
      set(label.field, count, into: &sheet)
    }
  }

  private static func read(_ heading: PeopleHeading, into sheet: inout FactSheet) {
    guard let count = heading.count else { return }
    switch heading.kind {
    case .presents: set(.presents, count, into: &sheet)
    case .absents: set(.absents, count, into: &sheet)
    case .pouvoirs, .representes: set(.representes, count, into: &sheet)
    case .excuses, .nonExcuses, .absentsEtPouvoirs: break
    }
  }

  /// Counts that stand before what they count: « 25 conseillers présents ».
  private static func readBefore(_ layout: Layout, into sheet: inout FactSheet) {
    for match in beforePattern.all(in: layout.text, layout.header) {
      guard let words = match[1], let value = NumberReader.value(layout.text, words),
        let group = beforeFields.indices.first(where: { match[$0 + 2] != nil })
      else { continue }
      guard chainPattern.occurs(in: layout.text, match.range.upperBound..<layout.header.upperBound)
      else {
        set(beforeFields[group], Found(value: value, range: words), into: &sheet)
        continue
      }
      // « En exercice 39 Présents 36 »: the number behind the label is its own.
      let next = layout.text.bytes[match.range.upperBound...].firstIndex { $0 != 0x20 }
      if let next, let own = NumberReader.count(in: layout.text, at: next, layout.text.bytes.count)
      {
        set(beforeFields[group], own, into: &sheet)
      }
    }
  }

  /// Sets the count `field`.
  static func set(_ field: CountLabel.Field, _ count: Found<Int>, into sheet: inout FactSheet) {
    switch field {
    case .effectifLegal:
      sheet.set(\.assemblee.effectif_legal, "assemblee.effectif_legal", count)
    case .enExercice: sheet.set(\.assemblee.en_exercice, "assemblee.en_exercice", count)
    case .presents: sheet.set(\.nombresPresents, "nombres.presents", count)
    case .representes: sheet.set(\.nombresRepresentes, "nombres.representes", count)
    case .absents: sheet.set(\.nombresAbsents, "nombres.absents", count)
    case .votants: sheet.set(\.nombresVotants, "nombres.votants", count)
    }
  }

  private static let leadPattern = Pattern(
    #"\G_(?:\)_)?(?:[:=|(]_|\.{2,60}_|(?:est|etait) (?:de|fixe a) |sont (?:au nombre de )?|"#
      + #"-_(?=\d))?"#
  )

  /// « la majorité des membres en exercice » counts nobody.
  private static let quorumPattern = Pattern(
    #"\b(?:majorite|tiers|moitie|quorum|ensemble|totalite)\b[^:.\n]{0,40}$"#)

  private static let persons = "(?:membres|conseill(?:er|ere)s|delegues|elus)"

  /// One pattern for all, its groups in the order of `beforeFields`: numbers in words are dear to
  /// look for.
  private static let beforePattern = Pattern(
    #"(?<![\w/.,-])(\d{1,3}|"# + NumberReader.words + ")[ ]{1,2}(?:"
      + "(\(persons)(?: municipaux| communautaires)? (?:sont )?en exercice\\b)"
      + "|(\(persons) (?:etaient|sont) presents (?:ou|et) representes\\b|votants\\b(?!_:))"
      + "|((?:\(persons) )?(?:etaient |sont )?presents\\b(?! (?:ou|et) |_:))"
      + "|((?:\(persons) )?(?:etaient |sont )?absents\\b(?! (?:ou|et) |_:_\\d))"
      + "|((?:procurations?|pouvoirs?)\\b(?!_:_\\d)))")

  /// Labels and numbers in turn, up to a number: each label has the number behind it.
  private static let chainPattern = Pattern(
    #"\G(?:[ ]{1,3}\d{1,3}[ ]{1,3}[a-z]{3,}(?: [a-z]+){0,2}){0,6}?[ ]{1,3}\d{1,3}[ ]{0,9}(?:\n|\z)"#
  )

  private static let beforeFields: [CountLabel.Field] = [
    .enExercice, .votants, .presents, .absents, .representes,
  ]
}
