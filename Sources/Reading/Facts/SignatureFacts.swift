import Deliberation

/// Who signed the extract.
enum SignatureFacts {
  /// Reads the names under « Le Maire, » behind the closing of `acte`.
  static func read(
    _ acte: Acte, _ path: String, into deliberation: inout Deliberation, _ sheet: inout FactSheet
  ) {
    guard let closing = acte.closing else { return }
    let text = acte.text
    let parser = NameParser(text: text, end: acte.zone.upperBound)
    let known = Self.known(sheet.seance)
    var signatures: [Personne] = []
    for match in rolePattern.all(in: text, closing.lowerBound..<acte.zone.upperBound) {
      for name in names(parser, match.range.upperBound, known) {
        let person = name.personne(text)
        guard !signatures.contains(where: { NameWords.areCompatible($0.ecrit, person.ecrit) })
        else { continue }
        sheet.note("\(path).signatures[\(signatures.count)]", name.range)
        signatures.append(person)
      }
    }
    if !signatures.isEmpty { deliberation.signatures = signatures }
  }

  /// The persons that the text names elsewhere.
  private static func known(_ seance: Seance) -> [String] {
    let members = seance.membres?.map(\.nom_complet) ?? []
    return members + [seance.president, seance.secretaire].compactMap { $0?.ecrit }
  }

  /// The name below a role; below two roles side by side, the two names.
  private static func names(
    _ parser: NameParser, _ offset: Int, _ known: [String]
  ) -> [WrittenName] {
    var names: [WrittenName] = []
    var cursor = offset
    while names.count < 2, let name = name(parser, cursor, known) {
      names.append(name)
      cursor = name.range.upperBound
    }
    return names
  }

  /// The name at `offset`. Signatures and stamps leave stray letters in recognised text: when
  /// nobody is called so but somebody is by the words behind the first, those are the name.
  private static func name(
    _ parser: NameParser, _ offset: Int, _ known: [String]
  ) -> WrittenName? {
    guard let name = parser.name(at: offset), !name.isOffice, !name.isWeak else { return nil }
    if known.contains(where: { NameWords.areCompatible($0, parser.text.slice(name.bare)) }) {
      return name
    }
    let first = NameLexer(text: parser.text, end: parser.end).token(name.bare.lowerBound)
    guard let next = parser.name(at: first.range.upperBound), !next.isWeak,
      known.contains(where: { NameWords.areCompatible($0, parser.text.slice(next.bare)) })
    else { return name }
    return next
  }

  private static let role =
    #"(?:l[ea] (?:maire(?: adjointe?)?|presidente?|secretaire(?: de (?:la )?seance)?)"#
    + #"|l'adjointe?(?: deleguee?| au maire)?)"#

  private static let rolePattern = Pattern(
    #"(?<![\w'])(?<!par )(?<!pour )(?<!a )"# + role + #"_[,:]?_(?:(?:et )?"# + role
      + #"_[,:]?_)?(?=[A-Z])"#)
}
