import Deliberation

/// When the council was convened, and when the convocation was posted.
enum ConvocationFacts {
  /// Reads « Date de convocation », « Date d'affichage » into `sheet`.
  static func read(_ layout: Layout, into sheet: inout FactSheet) {
    let text = layout.text
    for pattern in [labelPattern, sentencePattern] {
      for match in pattern.all(in: text, layout.header) {
        guard let found = DateReader.date(in: text, at: match.range.upperBound, text.bytes.count),
          !hourPattern.occurs(in: text, found.range.upperBound..<text.bytes.count)
        else { continue }
        sheet.set(\.convocationDate, "convocation.date", found)
      }
    }
    readPairs(layout, into: &sheet)
    for match in postingPattern.all(in: text) {
      guard let found = DateReader.date(in: text, at: match.range.upperBound, text.bytes.count),
        isPosting(found.value, sheet.seance.date)
      else { continue }
      sheet.set(\.affichageDate, "affichage.date", found)
    }
    readTable(layout, into: &sheet)
    readParted(layout, into: &sheet)
  }

  /// « Date de convocation : Présents : … 23/11/2023 … »: two columns read straight across, the
  /// day among the names of the other.
  private static func readParted(_ layout: Layout, into sheet: inout FactSheet) {
    guard !sheet.tells("convocation.date"), let seance = sheet.seance.date,
      let match = partedPattern.first(in: layout.text, layout.header)
    else { return }
    let near = match.range.upperBound..<min(layout.header.upperBound, match.range.upperBound + 300)
    guard let day = dayPattern.first(in: layout.text, near),
      let found = DateReader.date(in: layout.text, at: day.range.lowerBound, near.upperBound),
      (1...60).contains(seance - found.value)
    else { return }
    sheet.set(\.convocationDate, "convocation.date", found)
  }

  /// A posting on the day of the séance or later is that of the délibération.
  private static func isPosting(_ jour: Jour, _ seance: Jour?) -> Bool {
    seance.map { jour < $0 } ?? true
  }

  /// « Date de convocation et d'affichage : 12/05/2021 »: one day for both.
  private static func readPairs(_ layout: Layout, into sheet: inout FactSheet) {
    for match in bothPattern.all(in: layout.text, layout.header) {
      guard
        let found = DateReader.date(
          in: layout.text, at: match.range.upperBound, layout.text.bytes.count),
        isPosting(found.value, sheet.seance.date)
      else { continue }
      sheet.set(\.convocationDate, "convocation.date", found)
      sheet.set(\.affichageDate, "affichage.date", found)
    }
  }

  /// Two labels, then their two days.
  private static func readTable(_ layout: Layout, into sheet: inout FactSheet) {
    guard let match = tablePattern.first(in: layout.text, layout.header),
      let first = DateReader.date(
        in: layout.text, at: match.range.upperBound, layout.text.bytes.count),
      let gap = cellPattern.first(
        in: layout.text, first.range.upperBound..<layout.header.upperBound),
      let second = DateReader.date(
        in: layout.text, at: gap.range.upperBound, layout.text.bytes.count)
    else { return }
    if !sheet.tells("convocation.date") {
      sheet.set(\.convocationDate, "convocation.date", first)
    }
    if !sheet.tells("affichage.date"), isPosting(second.value, sheet.seance.date) {
      sheet.set(\.affichageDate, "affichage.date", second)
    }
  }

  private static let council =
    "(?: (?:du|au) (?:conseil|comite)(?: municipal| communautaire| syndical)?)?"

  private static let labelPattern = Pattern(
    #"\bconvocations?"# + council
      + #"(?:_\([^()\n]{0,30}\))?_(?:[:=+|]|\.{2,40})?_(?:(?:legale|ecrite|reguliere|"#
      + #"individuelle)s? )?"#
      + #"(?:(?:faite|adressee|envoyee|transmise|remise|expediee|"#
      + #"etablie)s?(?: (?!le\b)\w+){0,6}? )?"#
      + "(?=(?:en date|du|le|lundi|mardi|mercredi|jeudi|vendredi|samedi"
      + "|\\d{1,2}|\(NumberReader.words))\\b)")

  private static let sentencePattern = Pattern(
    #"\bconvoquee?s?(?: (?!s'est|se sont|le\b|du\b)[\w']+){0,7}?,?_(?=(?:le|en date)\b)"#)

  /// « convoqué le 20 mai à 20 heures » gives the day of the séance.
  private static let hourPattern = Pattern(#"\G,?_a (?:\d|[a-z-]{2,12} heures)"#)

  private static let postingPattern = Pattern(
    #"\b(?:date d'_affichage(?: de (?:la )?convocation)?|affichage de (?:la )?convocation"#
      + #"|convocation affichee|affichee? le)_[:=|+]?_"#)

  private static let bothPattern = Pattern(
    #"\bconvocation(?: et (?:d'_)?|_/_)affichage_:_"#)

  private static let tablePattern = Pattern(
    #"\bdate de (?:la )?convocation_[:|]?[ |\n]{1,30}(?:date )?d'_affichage_[:|]?[ |\n-]{1,30}"#
      + #"(?=\d)"#)

  private static let partedPattern = Pattern(
    #"\bdate de (?:la )?convocation_:_(?=(?:(?:etaient )?presents|absents|excuses)\b)"#)
  private static let dayPattern = Pattern(#"(?<=[ ])(?=\d{1,2}/\d{1,2}/\d{4}\b)"#)

  private static let cellPattern = Pattern(#"\G[ |\n]{1,30}"#)
}
