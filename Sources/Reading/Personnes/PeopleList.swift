import Deliberation

/// The persons that a heading lists.
///
/// Reads as far as names go, and stops at the first words that are neither a name nor what may
/// stand beside one: a heading, prose, a number. A name that prose follows, as in « Mme X est élue
/// secrétaire », is no item when a full stop or a line break parts it from the list.
struct PeopleList {
  private(set) var items: [PeopleItem] = []
  /// The text says that there is nobody: « néant », « / ».
  private(set) var saysNone = false
  /// The list goes on with words that are no name for the reader.
  private(set) var isCut = false
  /// Too many of its names are misread for any to be given.
  private(set) var isIllegible = false
  /// Where the list ends.
  private(set) var end: Int

  private let text: FoldedText
  private let limit: Int
  private let parser: NameParser
  private let suffix: NameSuffix
  private let isPowers: Bool
  private var civility: Civility?
  /// Whether the group holds both men and women: its civility is nobody's.
  private var isBoth = false
  private var qualite: String?
  private var groupe: String?
  /// Whether each person stands on a line that a civility opens: a line of one word is none.
  private var isByCivility = false

  /// Reads the list that starts at `start` and ends at `limit` at the latest. O(n).
  init(
    _ text: FoldedText, from start: Int, to limit: Int, isPowers: Bool = false,
    isMixed: Bool = false
  ) {
    self.text = text
    self.limit = limit
    self.isPowers = isPowers
    end = start
    let sample = text.bytes[start..<min(limit, start + 250)]
    let wraps = sample.contains(UInt8(ascii: ",")) || sample.contains(UInt8(ascii: ";"))
    parser = NameParser(text: text, end: limit, wraps: wraps)
    suffix = NameSuffix(text: text, end: limit, wraps: wraps, isPowers: isPowers)
    if let none = Self.nonePattern.first(in: text, start..<limit) {
      saysNone = true
      end = none.range.upperBound
    } else {
      let opening = start..<min(limit, start + 1_000)
      isByCivility = Self.civilPattern.all(in: text, opening).count >= 3
      read(from: start)
      if !items.isEmpty, goesOn() { isCut = true }
      if isMisread { (items, isCut, isIllegible) = ([], true, true) }
      if isPowers, !isMixed { dropUnreliable(from: start) }
    }
  }

  private static let nonePattern = Pattern(
    #"\G[\s:]{0,9}(?:neant|aucune?s?(?: (?:absente?s?|pouvoirs?|procurations?|membres?|"#
      + #"excusee?s?))?"#
      + #"|personne|sans objet|0{1,2}(?!\d)|/{1,3}|[-x](?=[ ]*$))(?=\s*?(?:$|[.,;)|]|(?-i:[A-Z])))"#
  )

  private mutating func read(from start: Int) {
    var cursor = start
    while items.count < 400 {
      let opening = skipSeparators(cursor)
      if let next = skipCommune(opening) {
        cursor = next
        continue
      }
      if let next = skipTown(opening) {
        cursor = next
        continue
      }
      guard let name = name(opening) ?? unknownName(opening) else { return }
      var item = PeopleItem(name: name, qualite: qualite, groupe: groupe)
      if item.name.civilite == nil, !isBoth, !contradicts(name) {
        item.name.civilite = civility?.normalized
      }
      let next = suffix.read(into: &item, at: name.range.upperBound)
      switch ending(next, isStrong: opening.isStrong && !items.isEmpty) {
      case .none: return
      case .last:
        append(item, next)
        return
      case .more:
        append(item, next)
        cursor = next
      }
    }
  }

  /// Whether a list of « NOM P. » is so misread that its names cannot be trusted: several items
  /// have no initial, as « RINIERIP », or have it on the other side.
  private var isMisread: Bool {
    guard items.count >= 8 else { return false }
    let initials = items.filter { item in
      item.name.prenom?.allSatisfy { $0.isUppercase || $0 == "." || $0 == "-" } ?? false
    }
    let behind = initials.filter { text.slice($0.name.bare).hasPrefix($0.name.nom) }
    guard behind.count * 10 >= items.count * 6 else { return false }
    let odd = items.count - behind.count
    return odd >= 3 && odd * 100 >= items.count * 15
  }

  /// « MM. Luc CARON, Anne BRUN »: the group is not what its civility says.
  private func contradicts(_ name: WrittenName) -> Bool {
    guard let prenom = name.prenom, let isFeminine = Prenoms.isFeminine(prenom) else {
      return false
    }
    return isFeminine == (civility?.normalized == "M.")
  }

  private mutating func append(_ item: PeopleItem, _ next: Int) {
    items.append(item)
    end = next
  }

  private mutating func name(_ opening: Opening) -> WrittenName? {
    guard let name = parser.name(at: opening.offset), !name.isOffice || isPowers else {
      return opening.joins && items.count > 1 ? parser.particled(at: opening.offset) : nil
    }
    guard name.isWeak, civility == nil, !isPowers else { return name }
    if isByCivility {
      isCut = true
      return nil
    }
    return isParted(name.range.upperBound) ? name : nil
  }

  /// One word alone is a name only between the signs of a list.
  private func isParted(_ offset: Int) -> Bool {
    let lexer = NameLexer(text: text, end: limit)
    let token = lexer.token(offset)
    if token.kind == .sign(UInt8(ascii: ",")) || token.kind == .sign(UInt8(ascii: ";")) {
      return true
    }
    if token.kind == .lower, token.newlines <= 1, text.folded(token.range) == "et" {
      return !items.isEmpty
    }
    let isLast =
      token.kind == .end || token.newlines > 0
      || token.kind == .sign(UInt8(ascii: "."))
    return isLast && !items.isEmpty
  }
}

extension PeopleList {
  private struct Opening {
    var offset: Int
    var isStrong = false
    var joins = false
  }

  private enum Ending {
    /// What was read is no item of the list.
    case none
    case last
    case more
  }

  /// How the list goes on behind an item that ends at `offset`.
  private func ending(_ offset: Int, isStrong: Bool) -> Ending {
    let lexer = NameLexer(text: text, end: limit)
    var token = lexer.token(offset)
    if token.kind == .sign(UInt8(ascii: ",")) { token = lexer.token(token.range.upperBound) }
    switch token.kind {
    case .sign(UInt8(ascii: ":")), .sign(UInt8(ascii: "=")): return .none
    case .lower:
      let folded = text.folded(token.range)
      if token.newlines > 1 { return .last }
      if ["et", "ainsi", "ou", "de"].contains(folded) { return .more }
      if Self.listEnds.contains(folded) { return .last }
      return isStrong ? .none : .last
    default: return .more
    }
  }

  /// Prose that may go on from the last name of a list.
  private static let listEnds: Set<String> = ["formant", "lesquels", "soit", "membres", "absents"]

  /// Skips the signs between two items, and the civilities and labels of a group. `isStrong`: a
  /// full stop or a line break stands there; `joins`: a comma or « et » does.
  private mutating func skipSeparators(_ offset: Int) -> Opening {
    let lexer = NameLexer(text: text, end: limit)
    var opening = Opening(offset: offset)
    while true {
      let token = lexer.token(opening.offset)
      if token.newlines > 0 { opening.isStrong = true }
      guard let next = skip(token, &opening) else { return opening }
      opening.offset = next
    }
  }

  private mutating func skip(_ token: NameToken, _ opening: inout Opening) -> Int? {
    switch token.kind {
    case .sign(let sign):
      guard Self.separators.contains(sign) else { return nil }
      if sign == UInt8(ascii: ".") { opening.isStrong = true }
      opening.joins = sign == UInt8(ascii: ",") || sign == UInt8(ascii: ";")
      return token.range.upperBound
    case .number:
      return Self.numberingPattern.first(in: text, token.range.lowerBound..<limit)?
        .range.upperBound
    case .civility: return skipGroup(token)
    case .lower, .particle, .cap, .caps: return skipWord(token)
    default: return nil
    }
  }

  /// « Mesdames », « MM. », « Mmes et MM. » open a group; « Monsieur » belongs to one name.
  private mutating func skipGroup(_ token: NameToken) -> Int? {
    if let match = Self.mixedPattern.first(in: text, token.range.lowerBound..<limit) {
      (civility, isBoth, qualite) = (nil, true, nil)
      return match.range.upperBound
    }
    guard let group = Civility.named(text.folded(token.range)), group.isPlural else { return nil }
    (civility, isBoth) = (group, false)
    let next = NameLexer(text: text, end: limit).token(token.range.upperBound)
    return next.kind == .sign(UInt8(ascii: ":")) ? next.range.upperBound : token.range.upperBound
  }

  private mutating func skipWord(_ token: NameToken) -> Int? {
    if let match = Self.labelPattern.first(in: text, token.range.lowerBound..<limit) {
      qualite = match[1].map { text.folded($0) }
      return match.range.upperBound
    }
    if let match = Self.townPattern.first(in: text, token.range.lowerBound..<limit) {
      groupe = match[1].map { text.words($0) }
      return match.range.upperBound
    }
    let folded = text.folded(token.range)
    if folded == "et" || (isPowers && folded == "de") { return token.range.upperBound }
    return Self.wordsPattern.first(in: text, token.range.lowerBound..<limit)?.range.upperBound
  }

  private static let separators = Set(",;.*-+>/|&#)".utf8)

  private static let numberingPattern = Pattern(
    #"\G(?:\d{1,2}_[.)\-][ ]|\d{1,2}/\d{1,2}/\d{4})"#)

  private static let mixedPattern = Pattern(
    #"\G(?:(?:mmes|mesdames|mme\.?)_(?:et|,|/|&)_(?:mm\.|mm|messieurs|mr?s?\.)"#
      + #"|(?:mm\.|mm|messieurs|m\.)_(?:et|,|/|&)_(?:mmes|mesdames|mme))"#
      + #"(?![a-z])(?! [a-z]{1,30}_:)(?: les (?:conseill\w+|membres|elus|"#
      + #"delegues)(?: \w+(?:aux|aires))?)?_:?"#
  )

  /// « Maire : », « Les conseillers municipaux : » among the names.
  private static let labelPattern = Pattern(
    #"\G(?:l[ea]s? )?(?:(maire)|maires[- ]adjoints|adjoints?(?: au maire)?|adjointes?"#
      + #"|conseill(?:er|ere)s?(?: municipa\w+| communautaires?)?(?: deleguee?s)?"#
      + #"|(?:membres |deleguee?s |conseillers )?(?:titulaires|suppleante?s)"#
      + #"(?: avec voix deliberatives?)?|deleguee?s)_:"#)

  private static let townPattern = Pattern(
    #"\G(?:pour )?(?:la )?(?:commune|ville) (?:de|d'|du)(?:_([^:\n,;.]{2,40}?))?"#
      + #"(?:_:|(?= (?:monsieur|madame|m\.|mme|mr) ))"#)

  private static let wordsPattern = Pattern(
    #"\G(?:ainsi que|les (?:conseill\w+|membres|elus|delegues)(?: municipaux| communautaires)?_:?"#
      + #"|conseillers municipaux_:?)"#)
}

extension PeopleList {
  /// What stands between two commas where no name was understood: a person all the same, under the
  /// words as written, when it is short and in capitals; else the list is cut there.
  private mutating func unknownName(_ opening: Opening) -> WrittenName? {
    guard opening.joins, !items.isEmpty, !isPowers else { return nil }
    let first = NameLexer(text: text, end: limit).token(opening.offset)
    guard [.cap, .caps, .initial, .number].contains(first.kind),
      !StopWords.contains(text.folded(first.range))
    else { return nil }
    guard let words = Self.unknownPattern.first(in: text, first.range.lowerBound..<limit)?[1] else {
      isCut = true
      return nil
    }
    return WrittenName(
      range: words, bare: words, prenom: nil, nom: text.words(words), isOffice: false,
      isWeak: false)
  }

  private static let unknownPattern = Pattern(
    #"\G((?:[A-Z][A-Za-z.'?-]*|d[eu])(?:[ ](?:[A-Z?][A-Za-z.'?-]*|d[eu]|"#
      + #"\d)){0,4})(?=[ ]?(?:[,;.\n]|\z))"#,
    cased: true)

  /// « Brénod : Claire VOISIN »: members under their communes. Where the names go on.
  private mutating func skipCommune(_ opening: Opening) -> Int? {
    guard !isPowers, opening.isStrong || items.isEmpty else { return nil }
    let first = NameLexer(text: text, end: limit).token(opening.offset)
    guard first.kind == .cap || first.kind == .caps,
      !StopWords.contains(text.folded(first.range)),
      let match = Self.communePattern.first(in: text, first.range.lowerBound..<limit),
      let words = match[1]
    else { return nil }
    groupe = text.words(words)
    return match.range.upperBound
  }

  private static let communePattern = Pattern(
    #"\G([A-Z][A-Za-z' -]{2,40}?)_:_(?=[A-Z])"#, cased: true)

  /// Under « Pouvoirs : », a name without a power beside others that have one is a misreading.
  private mutating func dropUnreliable(from start: Int) {
    guard items.contains(where: { $0.power != nil }) else { return }
    items = Array(items.prefix { $0.power != nil })
    if items.isEmpty { end = start }
  }
}

extension PeopleList {
  /// The line of a commune among persons who each have a civility. Which persons it heads is not
  /// told: columns read one after the other put communes anywhere.
  private func skipTown(_ opening: Opening) -> Int? {
    guard isByCivility, !isPowers else { return nil }
    let first = NameLexer(text: text, end: limit).token(opening.offset)
    let folded = text.folded(first.range)
    guard first.kind == .caps, text.startsLine(first.range.lowerBound),
      ["la", "le", "les"].contains(folded) || !StopWords.contains(folded)
    else { return nil }
    return Self.townLinePattern.first(in: text, first.range.lowerBound..<limit)?.range.upperBound
  }

  /// Whether more names follow where the list was thought to end.
  private func goesOn() -> Bool {
    let reach = min(limit, end + 400)
    guard end < reach else { return false }
    let near = end..<(Self.gapPattern.first(in: text, end..<reach)?.range.lowerBound ?? reach)
    return Self.nextPattern.all(in: text, near).count >= 2
  }

  private static let civilPattern = Pattern(
    #"^[ *>-]{0,6}(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)[ .\n]"#, cased: true)
  private static let townLinePattern = Pattern(#"\G[A-Z][A-Z '/-]{2,40}(?=\n|\z)"#, cased: true)
  private static let gapPattern = Pattern(#"\n[ ]{0,9}\n"#)
  private static let nextPattern = Pattern(
    #"(?:(?:[,;]|[ ]-|\n)[ ]{0,3}(?:-[ ]?)?(?:(?:M|MM|Mr|Mme|Mmes|Monsieur|Madame)\.?[ ])?"#
      + #"|[ ](?i:m[onsieur]{6,8}|madame)[ ])"#
      + #"(?:[A-Z][A-Z'-]{2,}[ ](?:[A-Z][a-z]+(?:-[A-Z][a-z]+)*|[A-Z]\.?(?:[A-Z]\.?)?)|"#
      + #"[A-Z][a-z]+(?:-[A-Z][a-z]+)*[ ][A-Z][A-Z'-]{2,})"#
      + #"[ ]{0,2}(?:[,;(\n.]|-|et\b|(?i:monsieur|madame|pour la commune)\b|\z)"#,
    cased: true)
}
