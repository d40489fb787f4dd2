import Deliberation

/// With whom the council acts.
enum PartenaireFacts {
  /// Reads « en partenariat avec les communes de … » of `acte`.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    let text = acte.text
    let own = sheet.seance.assemblee.commune.map { CommuneFacts.folded($0) }
    var names: [String] = []
    for match in pattern.all(in: text, acte.content) {
      for place in places(text, match.range.upperBound, acte.content.upperBound) {
        let name = text.words(place)
        guard CommuneFacts.folded(name) != own, !names.contains(name) else { continue }
        sheet.note("\(path).partenaires[\(names.count)]", place)
        names.append(name)
      }
    }
    if !names.isEmpty {
      deliberation.partenaires = names
    } else if acte.isSilent(on: wordPattern) {
      deliberation.partenaires = []
    }
  }

  /// The names from `offset` on: « Losne, Brazey et Échenon », « la communauté de communes X ».
  private static func places(_ text: FoldedText, _ offset: Int, _ end: Int) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var cursor = offset
    while places.count < 60 {
      if let body = bodyPattern.first(in: text, cursor..<end)?[1] {
        places.append(text.trimmed(body))
      } else if let lead = leadPattern.first(in: text, cursor..<end),
        let name = CommuneFacts.name(text, lead.range.upperBound)
      {
        places.append(name)
      } else {
        break
      }
      guard let last = places.last,
        let next = joinPattern.first(in: text, last.upperBound..<end)
      else { break }
      cursor = next.range.upperBound
    }
    return places
  }

  private static let pattern = Pattern(
    #"\b(?:en partenariat|partenariat|conjointement|en commun|en association|en collaboration"#
      + #"|mutualis\w{1,6}(?: [\w' ]{1,40}?)?) (?:avec|entre) "#)

  private static let leadPattern = Pattern(
    #"\G(?:(?:les |la )?(?:communes?|villes?)(?: voisines?| membres| limitrophes|"#
      + #" partenaires)? (?:de |d'_|du ))?"#
      + #"(?:de |d'_)?(?=[A-Z])"#)

  private static let bodyPattern = Pattern(
    #"\G(?:la |le |l'_)((?:communaute (?:de communes|d'agglomeration)|syndicat|departement|"#
      + #"region|etat)\b"#
      + #"(?:(?! (?:et|pour|afin|dans|sur|au|qui|ainsi)\b)[^,.;:()\n]){0,60})"#)

  private static let joinPattern = Pattern(#"\G_(?:,_et|,|et|ainsi que|ainsi qu')_(?:avec )?"#)
  private static let wordPattern = Pattern(
    #"partenari|conjoint|mutualis|en commun|en collaboration|avec l"#)
}

extension Acte {
  /// Whether the act is whole and no word of it matches `words`: only then does reading say that
  /// it holds none of what those words announce.
  func isSilent(on words: Pattern) -> Bool {
    closing != nil && !words.occurs(in: text, body.lowerBound..<content.upperBound)
      && !(subject.map { words.occurs(in: text, $0) } ?? false)
  }
}
