import Deliberation

/// Who deliberates, and where.
enum AssembleeFacts {
  /// Reads the category of the assembly, its commune and département into `sheet`.
  static func read(_ layout: Layout, into sheet: inout FactSheet) {
    let text = layout.text
    readCategory(text, into: &sheet)
    CommuneFacts.read(layout, into: &sheet)
    readEstablishment(layout, into: &sheet)
    for match in departementPattern.all(in: text, layout.header) {
      let after = match.range.upperBound..<min(text.bytes.count, match.range.upperBound + 40)
      guard let line = linePattern.first(in: text, after)?.range,
        let number = Departements.number(namedIn: text.folded(line))
      else { continue }
      let name = text.trimmed(match.range.lowerBound..<line.upperBound)
      sheet.set(
        \.assemblee.departement, "assemblee.departement", Found(value: number, range: name))
    }
    readPostcode(text, into: &sheet)
  }

  private static func readCategory(_ text: FoldedText, into sheet: inout FactSheet) {
    let first = categories.compactMap { category, pattern in
      pattern.first(in: text).map { (category, $0.range) }
    }.min { $0.1.lowerBound < $1.1.lowerBound }
    guard let (category, range) = first else { return }
    sheet.set(\.assemblee.type, "assemblee.type", Found(value: category, range: range)) {
      .texte($0.rawValue)
    }
  }

  private static let categories: [(Assemblee.Categorie, Pattern)] = [
    (.conseil_municipal, Pattern(#"\bconseil municipal\b"#)),
    (
      .conseil_communautaire,
      Pattern(
        #"\bconseil (?:communautaire|de (?:la )?communaute|metropolitain)\b"#)
    ),
    (.comite_syndical, Pattern(#"\b(?:comite|conseil) syndical\b"#)),
    (
      .conseil_departemental,
      Pattern(
        #"\b(?:conseil departemental|conseil general) (?=de|du|reuni|s')"#)
    ),
    (.conseil_regional, Pattern(#"\bconseil regional (?=de|du|reuni|s')"#)),
    (
      .ccas,
      Pattern(
        #"\bconseil d'_administration du (?:c\.?_c\.?_a\.?_s|centre (?:communal|intercommunal))"#)
    ),
  ]

  /// The name of an intercommunal body, when it is who deliberates.
  private static func readEstablishment(_ layout: Layout, into sheet: inout FactSheet) {
    guard let type = sheet.seance.assemblee.type, type != .conseil_municipal,
      let match = establishmentPattern.first(in: layout.text, layout.header), let words = match[1]
    else { return }
    let name = layout.text.trimmed(words, of: ",.-")
    sheet.set(
      \.assemblee.nom, "assemblee.nom", Found(value: layout.text.words(name), range: name))
  }

  /// Five figures alone on a line, or before the commune's name.
  private static func readPostcode(_ text: FoldedText, into sheet: inout FactSheet) {
    let commune = sheet.seance.assemblee.commune.map { CommuneFacts.folded($0) }
    for match in postcodePattern.all(in: text) {
      guard let code = match[1] else { continue }
      let after = code.upperBound..<min(text.lineEnd(code.upperBound), code.upperBound + 80)
      let rest = CommuneFacts.folded(text.words(after))
      let isAlone = rest.isEmpty && text.position(text.scalarIndex(code.lowerBound)).ligne <= 15
      let isNamed = commune.map { rest.hasPrefix($0) } ?? false
      guard isAlone && text.startsLine(code.lowerBound) || isNamed else { continue }
      sheet.set(
        \.assemblee.code_postal, "assemblee.code_postal",
        Found(value: text.slice(code), range: code))
    }
  }

  private static let departementPattern = Pattern(
    #"(?<!\ble )(?<!\bdu )(?<!\bau )(?<!\ble\n)\b(?-i:D[Ee])partement(?:_[:-]_| (?=d[eu']|des ))"#)
  private static let linePattern = Pattern(#"\G[^\n,;:.()]{2,40}"#)

  private static let establishmentPattern = Pattern(
    #"\b((?:communaute (?:de communes|d'agglomeration|urbaine)|syndicat (?:mixte|intercommunal|"#
      + #"des eaux)"#
      + #"|metropole)(?:(?!\b(?:extrait|registre|seance|deliberation|departement|republique|"#
      + #"compte)\b)"#
      + #"[^\n.;:,]){3,80})"#)

  private static let postcodePattern = Pattern(
    #"(?<![\w.,/-])((?:0[1-9]|[1-8]\d|9[0-58])\d{3})(?![\w/,-])"#)
}
