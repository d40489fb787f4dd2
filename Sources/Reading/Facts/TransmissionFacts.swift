import Deliberation

/// What the stamps of the prefecture tell, and the publication of the act.
struct TransmissionFacts {
  private let acte: Acte
  private let path: String
  private var text: FoldedText { acte.text }

  /// Reads the stamps of the whole text into `deliberation` and `sheet`.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    let facts = TransmissionFacts(acte: acte, path: path)
    facts.readIdentifier(into: &deliberation, &sheet)
    facts.readReception(into: &deliberation, &sheet)
    facts.readPublication(into: &deliberation, &sheet)
    facts.readRemedies(into: &deliberation, &sheet)
  }

  /// Reads the stamps of one item of a text: only those whose identifier holds the item's number,
  /// for a stamp may stand at the top of the page on which the item before it ends.
  static func read(
    ofItem acte: Acte, _ path: String, into deliberation: inout Deliberation,
    _ sheet: inout FactSheet
  ) {
    guard let number = acte.number, acte.number?.isEmpty == false else { return }
    let key = plain(acte.text.folded(number))
    let isNamed = identifierPattern.all(in: acte.text, acte.zone).contains { match in
      match[1].map { plain(acte.text.folded($0)).contains(key) } ?? false
    }
    if isNamed, key.count > 3 { read(acte, path, into: &deliberation, &sheet) }
  }

  private static func plain(_ words: String) -> String {
    String(words.filter { $0.isLetter || $0.isNumber })
  }

  /// `DDD-SIREN-AAAAMMJJ-NUMERO-DE`. A SIREN whose check figure fails is a misreading.
  private func readIdentifier(
    into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    for match in Self.identifierPattern.all(in: text, acte.zone) {
      guard let whole = match[1], let code = match[2], let siren = match[3],
        let day = match[4], Jour(Self.dashed(text.slice(day))) != nil,
        Siren.isValid(text.slice(siren))
      else { continue }
      let id = text.slice(whole)
      var transmission = deliberation.transmission ?? Transmission()
      transmission.id = transmission.id ?? id
      deliberation.transmission = transmission
      sheet.note("\(path).transmission.id", whole, .texte(id))
      sheet.set(
        \.assemblee.siren, "assemblee.siren", Found(value: text.slice(siren), range: siren))
      if let number = Departements.number(actes: text.slice(code)) {
        sheet.set(
          \.assemblee.departement, "assemblee.departement", Found(value: number, range: code))
      }
    }
  }

  private static func dashed(_ day: String) -> String {
    "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
  }

  /// The day of reception; that of sending only when no reception is stamped.
  private func readReception(
    into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    for pattern in [Self.receivedPattern, Self.sentPattern] {
      let found = dates(pattern)
      guard let first = found.first else { continue }
      deliberation.transmission = deliberation.transmission ?? Transmission()
      deliberation.transmission?.date = first.value
      for place in found {
        sheet.note("\(path).transmission.date", place.range, .texte(place.value.description))
      }
      return
    }
  }

  private func readPublication(
    into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    for (mode, pattern) in Self.publicationPatterns {
      for place in dates(pattern) where isPublication(place.value, sheet.seance.date) {
        var publication = deliberation.publication ?? Publication()
        publication.date = publication.date ?? place.value
        if publication.mode == nil, publication.date == place.value { publication.mode = mode }
        deliberation.publication = publication
        sheet.note("\(path).publication.date", place.range, .texte(place.value.description))
      }
    }
  }

  /// What was posted before the séance is the convocation.
  private func isPublication(_ jour: Jour, _ seance: Jour?) -> Bool {
    seance.map { jour >= $0 } ?? false
  }

  private func dates(_ pattern: Pattern) -> [Found<Jour>] {
    pattern.all(in: text, acte.zone).compactMap {
      DateReader.date(in: text, at: $0.range.upperBound, acte.zone.upperBound)
    }
  }

  private func readRemedies(into deliberation: inout Deliberation, _ sheet: inout FactSheet) {
    for match in Self.courtPattern.all(in: text, acte.zone) {
      let near =
        max(
          acte.zone.lowerBound, match.range.lowerBound - 400)..<min(
          acte.zone.upperBound, match.range.upperBound + 400)
      guard Self.delayPattern.occurs(in: text, near) else { continue }
      deliberation.voies_recours = true
      return sheet.note("\(path).voies_recours", match.range, .booleen(true))
    }
  }
}

extension TransmissionFacts {
  private static let identifierPattern = Pattern(
    #"(?<![\w-])((\d{3}|\d[AB\d]|"#
      + #"02[AB])-(\d{9})-(\d{8})-[A-Z0-9\x5f./]{1,30}(?:-[A-Z0-9\x5f./]{1,20}){0,5}?-DE)"#
      + #"(?![A-Z0-9])"#)

  private static let receivedPattern = Pattern(
    #"\b(?:recue?|receptionnee?|reception|date de reception)(?: par (?:le prefet|la prefecture|"#
      + #"le representant de l'_etat)"#
      + #"| en (?:sous-)?prefecture| (?:sous-)?prefecture|"#
      + #" au controle de legalite)(?: de [A-Z][\w' -]{1,30}?)?_[:!]?_(?=(?:le\b|\d))"#)

  private static let sentPattern = Pattern(
    #"\b(?:envoyee?|transmise?|deposee?|teletransmise?|(?:date de )?(?:teletransmission|"#
      + #"transmission))"#
      + #"(?: (?:en|a la|au) (?:(?:sous-)?prefecture|controle de legalite|"#
      + #"representant de l'_etat))?_[:!]?_(?=(?:le |\d))"#)

  private static let publicationPatterns: [(Publication.Mode?, Pattern)] = [
    (
      .electronique,
      Pattern(
        #"\b(?:mise? en ligne|publiee? (?:sur le site|par voie electronique|"#
          + #"sous forme electronique)[^.\n:]{0,40}?)_:?_(?=le \d|\d)"#)
    ),
    (
      nil,
      Pattern(
        #"\b(?:publiee?(?: ou notifiee?)?|publication|date de publication|"#
          + #"notifiee?)_:?_(?=(?:le\b|\d))"#)
    ),
    (
      .affichage,
      Pattern(
        #"\b(?:affichee?|affichage|date d'_affichage(?: de la deliberation)?)_:?_(?=(?:le\b|du\b"#
          + #"|\d))"#)
    ),
  ]

  private static let courtPattern = Pattern(#"\btribunal administratif\b"#)
  private static let delayPattern = Pattern(#"\b(?:deux|2)_(?:\(2\) )?mois\b"#)
}

/// The number of a legal person in the SIRENE register.
enum Siren {
  /// Whether the last figure checks the eight others (Luhn).
  static func isValid(_ siren: String) -> Bool {
    let digits = siren.compactMap(\.wholeNumberValue)
    guard digits.count == 9 else { return false }
    let sum = digits.enumerated().reduce(0) { sum, pair in
      let doubled = pair.offset % 2 == 1 ? pair.element * 2 : pair.element
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
