import Deliberation

/// Where the council met, in what session, and how.
enum SeanceFacts {
  /// Reads the sentence « s'est réuni… » and the titles of `layout` into `sheet`.
  static func read(_ layout: Layout, into sheet: inout FactSheet) {
    readSession(layout, into: &sheet)
    guard let meets = meetsPattern.first(in: layout.text, layout.header) else { return }
    let range = meets.range.upperBound..<sentenceEnd(layout, meets.range.upperBound)
    readPlace(layout.text, range, into: &sheet)
    readMode(layout.text, range, into: &sheet)
  }

  private static func sentenceEnd(_ layout: Layout, _ start: Int) -> Int {
    let window = start..<min(layout.text.bytes.count, start + 400)
    return endPattern.first(in: layout.text, window)?.range.lowerBound ?? window.upperBound
  }

  private static func readSession(_ layout: Layout, into sheet: inout FactSheet) {
    for match in sessionPattern.all(in: layout.text, layout.header) {
      guard let word = match[1] else { continue }
      let session: Seance.Session =
        layout.text.folded(word) == "ordinaire" ? .ordinaire : .extraordinaire
      sheet.set(\.session, "session", Found(value: session, range: match.range)) {
        .texte($0.rawValue)
      }
    }
    guard sheet.seance.session == nil,
      let match = installationPattern.first(in: layout.text, layout.header)
    else { return }
    sheet.set(\.session, "session", Found(value: .installation, range: match.range)) {
      .texte($0.rawValue)
    }
  }

  private static func readPlace(
    _ text: FoldedText, _ range: Range<Int>, into sheet: inout FactSheet
  ) {
    guard let words = placePattern.first(in: text, range)?[1] else { return }
    let place = text.trimmed(words, of: ",")
    sheet.set(\.lieu, "lieu", Found(value: text.words(place), range: place))
  }

  private static func readMode(
    _ text: FoldedText, _ range: Range<Int>, into sheet: inout FactSheet
  ) {
    guard let remote = remotePattern.first(in: text, range) else { return }
    let mode: Seance.Mode = presentPattern.occurs(in: text, range) ? .mixte : .visioconference
    sheet.set(\.mode, "mode", Found(value: mode, range: remote.range)) { .texte($0.rawValue) }
  }

  private static let meetsPattern = Pattern(
    #"\b(?:s'est|se sont|s'etait|s'etaient|est|sont|etait|etaient|etant)_(?:legalement |"#
      + #"valablement )?"#
      + #"(?:reuni|assemble)(?:e|s|es|\(e?s?\))?\b"#)

  private static let endPattern = Pattern(#"\.\s|\.$|\n\s{0,9}\n|\bsous l[ae]\b|\betaient\b"#)

  private static let sessionPattern = Pattern(
    #"\b(?:session|seance|reunion|assemblee)(?:,?_(?:publique|et))*_(ordinaire|extraordinaire)\b"#)

  private static let installationPattern = Pattern(
    #"\b(?:seance|reunion|session)_d'_installation\b|"#
      + #"^[ *>#-]{0,6}installation du (?:nouveau )?conseil"#)

  private static let placePattern = Pattern(
    #"(?:\b(?:dans|a|au|aux|en|sis)_|(?<=[ ,\n])(?=salle|mairie))((?:l[ae]s? |l'_|une? |sa |son "#
      + #"|ses )?"#
      + #"(?:(?:grande|petite|nouvelle|ancienne) )?(?:lieux?|salles?|mairie|maison|hotel|siege|"#
      + #"foyer|espace"#
      + #"|centre|locaux|gymnase|ecole|preau|chateau|auditorium|theatre|complexe|pole|batiment"#
      + #"|amphitheatre|bureau|halle|annexe|lieu)\b[^,.;:()]*?)"#
      + #"(?=_(?:[,.;:()]|\bsous\b|\ben (?:session|seance|reunion|nombre)|"#
      + #"\bsur (?:la )?convocation"#
      + #"|\bapres\b|\ba (?:\d|huis)|\bau nombre|\bsuite\b|\bconformement|\bpour\b|\n\s{0,9}\n|"#
      + #"\z))"#
  )

  private static let remotePattern = Pattern(
    #"\b(?:en|par|a) (?:visioconference|visio\b|audioconference|teleconference|distance\b)"#)

  private static let presentPattern = Pattern(#"\bpresentiel|\bphysiquement"#)
}
