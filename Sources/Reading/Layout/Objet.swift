/// The subject of an act, after « Objet : ».
enum Objet {
  /// The ranges of the headings « Objet » of `range`, their sign included.
  static func headings(_ text: FoldedText, _ range: Range<Int>) -> [Range<Int>] {
    pattern.all(in: text, range).map(\.range)
  }

  /// The subject that starts at `offset`: its line, those that it wraps to, and the paragraph
  /// below when the line ends with a colon. `isClosed`: the title of an item, below which the item
  /// starts: its colon ends it, and it wraps only where the words go on.
  static func subject(
    _ text: FoldedText, at offset: Int, _ end: Int, isClosed: Bool = false
  ) -> Range<Int>? {
    let start = text.trimmed(offset..<end, of: marks).lowerBound
    var stop = lineEnd(text, start, end)
    if isClosed, let result = resultPattern.first(in: text, start..<stop) {
      stop = result.range.lowerBound
    }
    for _ in 0..<5 {
      if isClosed, openPattern.occurs(in: text, start..<stop) { break }
      guard stop < end, text.bytes[stop] == 0x0A,
        let next = continuation(text, start, stop, end, isClosed)
      else { break }
      stop = next
    }
    if let below = behindStamp(text, stop, end) { return below }
    let subject = text.trimmed(start..<stop, of: ".:;" + marks)
    return subject.isEmpty ? nil : subject
  }

  /// A stamp printed over the subject cuts it: the line that goes on below, marked « > ».
  private static func behindStamp(_ text: FoldedText, _ stop: Int, _ end: Int) -> Range<Int>? {
    guard stampPattern.occurs(in: text, stop..<end),
      let line = markedPattern.first(in: text, stop..<min(end, stop + 400))
    else { return nil }
    let words = line.range.upperBound..<text.lineEnd(line.range.upperBound)
    return text.trimmed(words, of: ".:;=" + marks)
  }

  private static let stampPattern = Pattern(#"\G\[?[A-Z0-9]{2,4}-\d{9}-"#)
  private static let markedPattern = Pattern(#"^>[ ](?=[A-Z])"#, cased: true)
  private static let marks = "*>|\"#-"

  /// Where the line at `start` ends, or the words of the subject on a text of one line.
  private static func lineEnd(_ text: FoldedText, _ start: Int, _ end: Int) -> Int {
    let line = start..<min(end, text.lineEnd(start), start + 600)
    guard let stop = stopPattern.first(in: text, line) else { return line.upperBound }
    return max(start, stop.range.lowerBound)
  }

  /// Where the line below ends when it goes on from the line that ends at `stop`.
  private static func continuation(
    _ text: FoldedText, _ start: Int, _ stop: Int, _ end: Int, _ isClosed: Bool
  ) -> Int? {
    let line = max(start, text.lineStart(stop))..<stop
    let next = stop + 1
    guard next < end else { return nil }
    let isOpen =
      openPattern.occurs(in: text, line) || subtitlePattern.occurs(in: text, next..<end)
    if isOpen, let below = belowPattern.first(in: text, next..<end)?.range.upperBound,
      !startPattern.occurs(in: text, below..<end)
    {
      return lineEnd(text, below, end)
    }
    let isLong = !isClosed && stop - text.lineStart(stop) >= 60
    let wraps =
      wrapPattern.occurs(in: text, next..<end)
      || isClosed
        && (danglingPattern.occurs(in: text, line) || capitalsPattern.occurs(in: text, line))
    guard text.bytes[next] != 0x0A, isLong || wraps,
      !startPattern.occurs(in: text, next..<end)
    else { return nil }
    return lineEnd(text, next, end)
  }

  private static let pattern = Pattern(
    #"(?:^[ *>|#"-]{0,8}objets?(?: de l(?:a\s|')(?:deliberation|seance|acte))?[ *]*(?::|-(?=\s)|$)"#
      + #"|(?<=[\s.;|])(?-i:OBJET|Objet)(?: (?:de la deliberation))?_:)_"#)

  private static let words =
    #"(?:(?:Etaient |Membres )?(?:P[Rr][Ee][Ss][Ee][Nn][Tt]|A[Bb][Ss][Ee][Nn][Tt])|VU\b|Vu\b"#
    + #"|C[Oo][Nn][Ss][Ii][Dd][Ee][Rr][Aa][Nn][Tt]\b|(?:M\.|Mr|Mme|Monsieur|Madame|MONSIEUR|"#
    + #"MADAME)\s"#
    + #"|(?:L[Ee]|L[Aa])\s(?:[Mm]aire|MAIRE|[Pp]resident|PRESIDENT|[Cc]onseil|CONSEIL)|L'[Aa]n\b"#
    + #"|L'AN\b"#
    + #"|Rapporteu|RAPPORTEU|Sur (?:proposition|le rapport)|Apres\b|APRES\b|Nombre|NOMBRE|Date\b"#
    + #"|DATE\b"#
    + #"|S[Ee][Cc][Rr][Ee][Tt]|Expose|EXPOSE|L'[Aa]ssemblee|Il est\b|Votants|VOTANTS|Accuse\b|"#
    + #"Envoye\b|Recu\b)"#

  /// Words that begin something else than the subject.
  private static let stopPattern = Pattern(
    #"(?<=\s)"# + words + #"|(?<=\s)\[?[A-Z0-9]{2,4}-\d{9}-"#, cased: true)
  private static let startPattern = Pattern(
    #"\G[ *>|#"-]{0,8}(?:"# + words + #"|(?:decide|approuve|adopte|autorise|rejette|apres|vu"#
      + #"|a l'unanimite|a la majorite|par [^\n]{1,24} voix)\b)"#,
    cased: true)
  private static let openPattern = Pattern(#":[ ]{0,4}\z"#)
  private static let subtitlePattern = Pattern(#"\G\s{0,4}>[ ]"#)
  private static let belowPattern = Pattern(#"\G[\s*>|"-]{0,12}(?=\w)"#)
  /// A line that ends with a word that calls for another.
  private static let danglingPattern = Pattern(
    #"(?:\b(?:de|du|des|d'|la|le|les|l'|et|ou|a|au|aux|en|par|pour|sur|avec|dans|un|une)|[,(-])"#
      + #"[ ]{0,4}\z"#)
  /// A line in capitals that the next, in capitals too, goes on with.
  private static let capitalsPattern = Pattern(
    #"\G[^a-z\n]{12,}(?=\n[^a-z\n]{4,}$)"#, cased: true)
  /// The result that a list prints behind the title: « Budget   Adopté à l'unanimité ».
  private static let resultPattern = Pattern(
    #"(?<=[ |:-][ ])[|]?[ ]?(?:(?:vote|decision|resultat)[ ]?:[ ]?)?(?:approuvee?s?|adoptee?s?|"#
      + #"rejetee?s?|(?:a l')?unanimite|ajournee?s?|reportee?s?|retiree?s?|prend acte|pris acte)\b"#
  )
  private static let wrapPattern = Pattern(#"\G[a-z(]"#, cased: true)
}
