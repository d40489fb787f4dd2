import Deliberation

/// The day of the séance, its words, and the hour.
struct DateFacts {
  private let layout: Layout
  private var text: FoldedText { layout.text }
  private var end: Int { layout.header.upperBound }

  /// Reads the titles and the sentence « L'an …, le … » of `layout` into `sheet`.
  static func read(_ layout: Layout, into sheet: inout FactSheet) {
    let facts = DateFacts(layout: layout)
    facts.readTitles(into: &sheet)
    facts.readSentence(into: &sheet)
    facts.readLabels(into: &sheet)
  }

  private func readTitles(into sheet: inout FactSheet) {
    for match in Self.titlePattern.all(in: text, layout.header) {
      // « Procès-verbal de la séance du … » may be an item of the agenda.
      if match[1] != nil, sheet.tells("date") { continue }
      readTitle(at: match.range.upperBound, into: &sheet)
    }
    for match in Self.inlinePattern.all(in: text, layout.header) {
      readTitle(at: match.range.upperBound, into: &sheet)
    }
  }

  private func readTitle(at offset: Int, into sheet: inout FactSheet) {
    guard let found = DateReader.date(in: text, at: offset, text.bytes.count),
      Self.titleEndPattern.occurs(in: text, found.range.upperBound..<text.bytes.count)
    else { return }
    sheet.set(\.date, "date", found)
    readHour(
      in: found.range.upperBound..<min(text.bytes.count, found.range.upperBound + 12), &sheet)
  }

  private func readSentence(into sheet: inout FactSheet) {
    for match in Self.yearPattern.all(in: text, layout.header) {
      let start = match.range.upperBound
      guard let words = words(from: start) else { continue }
      if let found = DateReader.yearFirst(in: text, at: start, text.bytes.count) {
        sheet.set(\.date, "date", found)
      }
      sheet.set(
        \.date_lettres, "date_lettres", Found(value: text.words(words), range: words))
      readHour(in: words.upperBound..<min(end, words.upperBound + 220), &sheet)
    }
    for match in Self.dayPattern.all(in: text, layout.header) {
      readDaySentence(match.range, into: &sheet)
    }
  }

  /// « Le trois juillet deux mil vingt à dix-neuf heures, s'est réuni le conseil… »
  private func readDaySentence(_ range: Range<Int>, into sheet: inout FactSheet) {
    guard let found = DateReader.date(in: text, at: range.upperBound, text.bytes.count) else {
      return
    }
    let after = found.range.upperBound..<min(text.bytes.count, found.range.upperBound + 200)
    guard let meets = Self.meetsPattern.first(in: text, after) else { return }
    sheet.set(\.date, "date", found)
    if !Self.digitPattern.occurs(in: text, found.range) {
      sheet.set(
        \.date_lettres, "date_lettres", Found(value: text.words(found.range), range: found.range))
    }
    readHour(in: found.range.upperBound..<meets.range.upperBound, &sheet)
  }

  private func readLabels(into sheet: inout FactSheet) {
    for match in Self.labelPattern.all(in: text, layout.header) {
      if let found = DateReader.date(in: text, at: match.range.upperBound, text.bytes.count) {
        sheet.set(\.date, "date", found)
      }
    }
    for match in Self.hourLabelPattern.all(in: text, layout.header) {
      if let found = TimeReader.time(in: text, at: match.range.upperBound, text.bytes.count) {
        sheet.set(\.heure, "heure", found) { .texte($0.description) }
      }
    }
  }

  /// The words of the date: from `start` to the hour, or to who meets.
  private func words(from start: Int) -> Range<Int>? {
    let window = start..<min(text.bytes.count, start + 170)
    guard let stop = Self.stopPattern.first(in: text, window) else { return nil }
    let words = text.trimmed(start..<stop.range.lowerBound, of: ",")
    return words.isEmpty ? nil : words
  }

  private func readHour(in range: Range<Int>, _ sheet: inout FactSheet) {
    for match in Self.atPattern.all(in: text, range) {
      guard let found = TimeReader.time(in: text, at: match.range.upperBound, text.bytes.count)
      else { continue }
      return sheet.set(\.heure, "heure", found) { .texte($0.description) }
    }
  }
}

extension DateFacts {
  private static let body =
    #"(?:conseil (?:municipal|communautaire|syndical|de communaute"#
    + #"|d'administration)|comite syndical)"#

  private static let titlePattern = Pattern(
    #"^[ *>|#"-]{0,8}(?:(extrait|compte[- ]rendu|proces[- ]verbal|p\.?v\.?|liste)\b[^:.]{0,120}?"#
      + #"|deliberations?(?: du)? |reunion (?:du |de )?)?\b(?:seance|reunion|session|"# + body
      + #")(?:,?_(?:publique|ordinaire|extraordinaire|du "# + body
      + #"))*_:?_(?:en date_)?(?=(?:du|le)\b|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)\b)"#)

  private static let inlinePattern = Pattern(
    #"(?<!de la )(?<!\ba la )(?<!derniere )(?<!precedente )(?<!en )(?<!sa )(?<=[\s.;|*])"#
      + #"(?-i:S[Ee](?:ance|ANCE))(?: publique| ordinaire| extraordinaire)?_(?=(?:du|le)\b)"#)

  private static let titleEndPattern = Pattern(
    #"\G[ ]{0,4}(?:$|[-,.;:|()*"\d]|a\b|o\b|(?-i:[A-Z]))"#)

  private static let yearPattern = Pattern(
    #"(?:\bl_'?_an|\ban de grace)_:?,?_(?=deux|mil|\d{4}|dix)"#)

  private static let dayPattern = Pattern(
    #"(?:^[ *"]{0,4}|(?<=[.;] ))(?:le|ce)\b_:?_(?=(?:(?:lun|mar|mercre|jeu|vendre|same)di )?"#
      + #"(?:\d{1,2} |1er |premier |"# + NumberReader.words + "))")

  private static let meetsPattern = Pattern(
    #"\G[^.]{0,120}?\b(?:(?:s'est|se sont|s'etait|etai(?:en)?t)_reuni|se reunit|le conseil)"#)

  private static let stopPattern = Pattern(
    #"[,\s]{1,3}a (?:\d{1,2}_[h:]|"# + NumberReader.words + #"_h(?:eures?)?\b)"#
      + #"|,?_\b(?:le|les|la)_(?:conseil|membres|comite|assemblee|conseillers|bureau)\b"#
      + #"|,?_\b(?:s'est|se sont|s'etait)\b|,?_\b(?:sur (?:la )?convocation|dument|legalement)\b"#
      + #"|\n_\n"#)

  private static let labelPattern = Pattern(
    #"\bdate (?:de (?:la )?(?:seance|reunion)|du conseil(?: municipal)?)_[:=|]_(?=\S)"#)

  private static let hourLabelPattern = Pattern(
    #"\bheure(?: (?:de (?:la )?(?:seance|reunion)|d'ouverture))?_:_"#)

  private static let atPattern = Pattern(#"\ba_(?=\w)|[-,(]_(?=\d)"#)
  private static let digitPattern = Pattern(#"\d"#)
}
