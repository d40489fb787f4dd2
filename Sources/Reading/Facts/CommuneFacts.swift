import Deliberation

/// The commune whose council deliberates.
enum CommuneFacts {
  /// Reads « Commune de … », « Conseil municipal de … », « Maire de … » into `sheet`. A writing in
  /// small letters is preferred to capitals wherever it stands.
  static func read(_ layout: Layout, into sheet: inout FactSheet) {
    guard sheet.seance.assemblee.type == .conseil_municipal || sheet.seance.assemblee.type == nil
    else { return }
    let text = layout.text
    guard let first = first(in: layout) else { return }
    let key = folded(text.slice(first))
    let places = [first] + mentions(of: key, text, besides: first)
    let written = places.first { !isCapitals(text, $0) }.map { text.words($0) }
    let name = written ?? titleCased(text.words(first))
    for place in places.prefix(2) {
      sheet.set(\.assemblee.commune, "assemblee.commune", Found(value: name, range: place))
    }
  }

  /// The first mention, by the surest formula that the text has.
  private static func first(in layout: Layout) -> Range<Int>? {
    for pattern in patterns {
      for match in pattern.all(in: layout.text) {
        guard let name = name(layout.text, match.range.upperBound) else { continue }
        return name
      }
    }
    return nil
  }

  /// The name of a place at `offset`: capitals linked by small particles.
  static func name(_ text: FoldedText, _ offset: Int) -> Range<Int>? {
    let line = offset..<min(text.bytes.count, text.lineEnd(offset), offset + 60)
    guard let match = namePattern.first(in: text, line), let words = match[1] else { return nil }
    let capitals = isCapitals(text, wordPattern.first(in: text, words)?.range ?? words)
    var end = words.lowerBound
    for word in wordPattern.all(in: text, words) {
      let folded = text.folded(word.range)
      if !particles.contains(folded) {
        if StopWords.contains(folded) || titles.contains(folded) { break }
        if end > words.lowerBound, isCapitals(text, word.range) != capitals { break }
        end = word.range.upperBound
      }
    }
    return end > words.lowerBound ? words.lowerBound..<end : nil
  }

  private static func isCapitals(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    !text.bytes[range].contains { (97...122).contains($0) }
  }

  /// The other writings of the name folded as `key`, up to the first in small letters.
  private static func mentions(
    of key: String, _ text: FoldedText, besides first: Range<Int>
  ) -> [Range<Int>] {
    var isWritten = !isCapitals(text, first)
    var found: [Range<Int>] = []
    let initial = key.utf8.first
    for match in placePattern.all(in: text) where found.isEmpty || !isWritten {
      let start = match.range.upperBound
      guard start < text.bytes.count, text.bytes[start] | 0x20 == initial,
        let place = name(text, start), place != first,
        folded(text.slice(place)) == key
      else { continue }
      found.append(place)
      isWritten = isWritten || !isCapitals(text, place)
    }
    return found
  }

  /// Letters of `name` without case, accents and joints.
  static func folded(_ name: String) -> String {
    name.unicodeScalars.compactMap(asciiFold).joined()
  }

  /// « SAINT-USAGE » as « Saint-Usage »: particles stay small, save at the head.
  static func titleCased(_ name: String) -> String {
    var result = ""
    var word = ""
    for character in name + "\u{0}" {
      if character.isLetter {
        word.append(character)
      } else {
        let lower = word.lowercased()
        let isSmall = particles.contains(lower) && !result.isEmpty
        result += isSmall ? lower : lower.prefix(1).uppercased() + lower.dropFirst()
        if character != "\u{0}" { result.append(character) }
        word = ""
      }
    }
    return result
  }

  private static let particles: Set<String> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "sur", "sous", "en", "et", "lès", "les", "aux",
    "au", "à", "a",
  ]

  /// Words of titles in capitals that may follow the name on its line.
  private static let titles: Set<String> = [
    "code", "cs", "bp", "cedex", "liberte", "egalite", "fraternite", "oui", "sous-prefecture",
    "nord",
  ]

  private static let patterns = [
    Pattern(
      #"(?:^|(?<=[\s.*]))(?-i:COMMUNE|VILLE|MAIRIE|Commune|Ville|Mairie)_(?:[:|]|de\b|d'|du\b)_"#),
    Pattern(#"\bconseil municipal_(?:de la (?:commune|ville) )?(?:de |d'_)(?=(?-i:[A-Z]))"#),
    Pattern(#"\bla commune (?:de |d'_)(?=(?-i:[A-Z]))"#),
    Pattern(#"\bmaire (?:de la commune )?(?:de |d'_)(?=(?-i:[A-Z]))"#),
    Pattern(#"\bfait (?:et delibere )?(?:en mairie )?a_(?=(?-i:[A-Z]))"#),
  ]

  private static let placePattern = Pattern(#"\b(?:de|d'|a)_(?=(?-i:[A-Z]))"#)

  private static let namePattern = Pattern(
    #"\G_((?:(?:L[AE]S?|L[ae]s?|L')[ ]?)?[A-Z][A-Za-z'-]*"#
      + #"(?:[ -](?:[A-Z][A-Za-z'-]*|d[eu]|des|d'[A-Z][A-Za-z-]*|l[ae]s?|l'[A-Z]\w*|sur|sous"#
      + #"|en|aux?))*)"#, cased: true)

  private static let wordPattern = Pattern(#"[A-Za-z][A-Za-z'-]*"#)
}
