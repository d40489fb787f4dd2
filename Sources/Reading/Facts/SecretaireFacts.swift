import Deliberation

/// Who keeps the minutes, and who helps.
enum SecretaireFacts {
  /// Reads « Secrétaire de séance : … », « … est désignée secrétaire » into `sheet`; returns where
  /// the last of them in the header ends.
  static func read(_ layout: Layout, into sheet: inout FactSheet) -> Int {
    let text = layout.text
    var end = 0
    for match in labelPattern.all(in: text) {
      let list = PeopleList(text, from: match.range.upperBound, to: text.bytes.count)
      let auxiliary = match[1] != nil
      let names = list.items.map(\.name).prefix(most(text, match.range))
      set(Array(names), isAuxiliary: auxiliary, text, into: &sheet)
      if let last = names.last, match.range.lowerBound < layout.header.upperBound {
        end = max(end, last.range.upperBound)
      }
    }
    // Who opens the séance may have the secretary named before the first item.
    let opening = 0..<min(text.bytes.count, layout.header.upperBound + 300)
    for name in sentences(text, opening) {
      set([name], isAuxiliary: false, text, into: &sheet)
      end = max(end, name.range.upperBound)
    }
    return end
  }

  /// How many the label announces: « Secrétaires : », « Secrétaire : Mesdames A et B ».
  private static func most(_ text: FoldedText, _ range: Range<Int>) -> Int {
    if text.folded(range).contains("secretaires") { return 4 }
    let first = NameLexer(text: text, end: text.bytes.count).token(range.upperBound)
    return Civility.named(text.folded(first.range))?.isPlural == true ? 2 : 1
  }

  private static func set(
    _ names: [WrittenName], isAuxiliary: Bool, _ text: FoldedText, into sheet: inout FactSheet
  ) {
    let found = names.map { Found(value: $0.personne(text), range: $0.range) }
    if isAuxiliary {
      sheet.addAuxiliaries(found)
    } else if found.count > 1 {
      if sheet.seance.secretaires == nil { sheet.seance.secretaires = found.map(\.value) }
      for (index, place) in found.enumerated() { sheet.note("secretaires[\(index)]", place.range) }
    } else if let only = found.first {
      sheet.setPerson(\.secretaire, "secretaire", only)
    }
  }

  private static func sentences(_ text: FoldedText, _ header: Range<Int>) -> [WrittenName] {
    let named = namedPattern.all(in: text, header).compactMap {
      NameBefore.find(text, $0.range.lowerBound)
    }
    let filling = functionPattern.all(in: text, header).compactMap { match -> WrittenName? in
      let before = max(0, match.range.lowerBound - 300)..<match.range.lowerBound
      guard secretaryPattern.occurs(in: text, before) else { return nil }
      return NameBefore.find(text, match.range.lowerBound)
    }
    let parser = NameParser(text: text, end: header.upperBound, wraps: true)
    let naming = namingPattern.all(in: text, header).compactMap { match -> WrittenName? in
      guard let name = parser.name(at: match.range.upperBound), !name.isOffice, !name.isWeak,
        asSecretaryPattern.occurs(in: text, name.range.upperBound..<header.upperBound)
      else { return nil }
      return name
    }
    return named + filling + naming + following(text, header)
  }

  /// « a été élue secrétaire de séance Mme X ».
  private static func following(_ text: FoldedText, _ header: Range<Int>) -> [WrittenName] {
    let parser = NameParser(text: text, end: header.upperBound, wraps: true)
    return followingPattern.all(in: text, header).compactMap { match in
      parser.name(at: match.range.upperBound).flatMap { $0.isOffice || $0.isWeak ? nil : $0 }
    }
  }
}

extension SecretaireFacts {
  private static let labelPattern = Pattern(
    #"(?<![\w'])(?:secretaires?(?:_\(s\))?(?:[ ](auxiliaires?|"#
      + #"adjointe?s?))?(?: de (?:la )?seance)?"#
      + #"(?: (?:designee?|nommee?|elue?)(?:\(e\))?)?"#
      + #"|secretariat(?: de (?:la )?seance)?(?: (?:est|a ete) assure par)?)_(?:[:=]|"#
      + #"-(?= [A-Z]))_"#
      + #"|^[ *]{0,6}secretaire(?: de (?:la )?seance)?[ ]{0,6}\n\s{0,3}(?=[A-Z])"#)

  private static let namedPattern = Pattern(
    #"(?<=[\s,])(?:(?:a|est|ete|sera|etait|ayant)_)*(?:nommee?|designee?|elue?|choisie?|sera)"#
      + #"(?: a l'unanimite)?(?: par (?!scrutin)[^.,:]{0,60})?_,?_"#
      + #"(?:comme |en qualite de |pour (?:remplir|assurer|exercer) (?:les fonctions|la fonction"#
      + #"|le role) de )?"#
      + #"(?:la |le )?secretaire\b"#
      + #"|(?<=\s)(?:se )?propose (?:d'(?:assurer|exercer) |pour |comme )(?:(?:l[ea]|ce) )?"#
      + #"secreta(?:ire|riat)\b"#)

  private static let functionPattern = Pattern(
    #"(?<=[\s,])(?:(?:a|est) )?(?:ete )?(?:designee?|nommee?|elue?) pour (?:remplir|assurer|"#
      + #"exercer) "#
      + #"(?:cette|ces|les|la) fonctions?\b"#)

  private static let secretaryPattern = Pattern(#"\bsecreta"#)

  private static let namingPattern = Pattern(
    #"\b(?:designee?|nommee?|elu|elit|designent|nomment|designer|nommer|choisit|designation de"#
      + #"|nomination de)\b(?: a l'unanimite)?,?_(?=[A-Z])"#)

  private static let asSecretaryPattern = Pattern(
    #"\G_,?_(?:comme|en qualite de|en tant que|pour (?:remplir|assurer|exercer) (?:les fonctions"#
      + #"|la fonction|le role) de)?_"#
      + #"(?:la |le )?secretaire\b"#)

  private static let followingPattern = Pattern(
    #"\b(?:nommee?|designee?|elue?)_,?_(?:comme |"#
      + #"en qualite de )?secretaire(?: de (?:la )?seance)?_:?_"#
      + #"(?=(?:M\.|Mme|Mr|Mlle|Monsieur|Madame)[ .])"#
      + #"|\bsecretaire(?: de (?:la )?seance)? (?:est|sera|etait) (?=(?-i:[A-Z]))"#)
}

extension FactSheet {
  /// Adds those who help the secretary.
  mutating func addAuxiliaries(_ found: [Found<Personne>]) {
    for place in found {
      let known = seance.auxiliaires ?? []
      guard !known.contains(place.value) else { continue }
      note("auxiliaires[\(known.count)]", place.range)
      seance.auxiliaires = known + [place.value]
    }
  }
}
