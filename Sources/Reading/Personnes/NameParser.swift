/// Reads one name: `[civilité] Prénom NOM`, `NOM Prénom`, « M. P. GUÉRIN », « Mme le Maire ».
struct NameParser {
  let text: FoldedText
  let end: Int
  /// Whether a line break may stand inside a name, as in lists parted by commas.
  var wraps = false

  private var lexer: NameLexer { NameLexer(text: text, end: end) }

  /// The name that starts at `offset`, blanks skipped.
  func name(at offset: Int) -> WrittenName? {
    if let office = office(at: offset) { return office }
    let first = lexer.token(offset)
    guard first.kind == .civility else { return named(from: offset, start: nil, civility: nil) }
    let civility = Civility.named(text.folded(first.range))
    // « Monsieur le Docteur X », « au Dr. Mme X »: the title tells nothing more.
    var start = first.range.upperBound
    var told = civility
    let second = lexer.token(start)
    if second.kind == .civility, second.newlines == 0 {
      start = second.range.upperBound
      told = civility?.normalized == nil ? Civility.named(text.folded(second.range)) : civility
    }
    return named(from: start, start: first.range.lowerBound, civility: told)
  }

  private func office(at offset: Int) -> WrittenName? {
    guard let match = Self.officePattern.first(in: text, offset..<end), let range = match[1] else {
      return nil
    }
    return WrittenName(
      range: range, bare: range, prenom: nil, nom: text.words(range), isOffice: true,
      isWeak: false)
  }

  private static let officePattern = Pattern(
    #"\G\s{0,9}((?:(?:m\.|mr|mme|monsieur|madame) )?(?:l[ae] )?(?<!\w)(?:maire|presidente?))"#
      + #"(?![\w-]| de (?:seance|la seance))"#)

  private func named(
    from offset: Int, start: Int?, civility: Civility?, opensWithParticle: Bool = false
  ) -> WrittenName? {
    let words = words(from: offset, hasCivility: civility != nil || opensWithParticle)
    guard let first = words.first, let last = words.last,
      words.contains(where: { $0.range.count > 1 && ($0.kind == .cap || $0.kind == .caps) })
    else { return nil }
    let split = NameSplitter(text: text).split(words)
    let bare = first.range.lowerBound..<last.range.upperBound
    return WrittenName(
      range: (start ?? bare.lowerBound)..<bare.upperBound, bare: bare,
      civilite: civility?.normalized, prenom: split.prenom.map(text.words),
      nom: text.words(split.nom), isOffice: false,
      isWeak: words.count == 1 && start == nil)
  }
}

extension NameParser {
  private func words(from offset: Int, hasCivility: Bool) -> [NameSplitter.Word] {
    var words: [NameSplitter.Word] = []
    var cursor = offset
    while words.count < 8 {
      var token = lexer.token(cursor)
      if let joined = hyphenated(after: words, token) { token = joined }
      token.kind = refined(token, after: words)
      guard accepts(token, after: words, hasCivility: hasCivility) else { break }
      words.append((token.range, token.kind))
      cursor = token.range.upperBound
    }
    while words.last?.kind == .particle { words.removeLast() }
    return words
  }

  /// Two capitals that cannot be said are initials: « MJ » in « MALLERONI MJ » and « JT Albert ».
  private func refined(_ token: NameToken, after words: [NameSplitter.Word]) -> NameToken.Kind {
    let folded = text.folded(token.range)
    if token.kind == .civility, ["m", "m.", "mm"].contains(folded), words.first?.kind == .caps,
      ![.cap, .caps].contains(lexer.token(token.range.upperBound).kind)
    {
      return .initial
    }
    guard token.kind == .caps, token.range.count == 2 else { return token.kind }
    let next = lexer.token(token.range.upperBound).kind
    let isFirst = words.isEmpty && (next == .cap || next == .caps)
    let vowels = "aeiouy"
    let ends = folded.last.map { vowels.contains($0) } ?? false
    if isFirst { return ends || Self.syllables.contains(folded) ? .caps : .initial }
    let followsNom = words.count == 1 && words[0].kind == .caps && words[0].range.count > 2
    return followsNom && !Self.syllables.contains(folded) ? .initial : .caps
  }

  private static let syllables: Set<String> = [
    "de", "du", "la", "le", "ly", "ba", "sy", "el", "al",
  ]

  private func accepts(
    _ token: NameToken, after words: [NameSplitter.Word], hasCivility: Bool
  ) -> Bool {
    if token.newlines > 0, !words.isEmpty, !mayWrap(words, token) { return false }
    let kinds = words.map(\.kind)
    switch token.kind {
    case .caps, .cap:
      if StopWords.contains(text.folded(token.range)), !isNameParticle(token, after: words) {
        return false
      }
      return !isBoundary(kinds, token.kind)
    case .initial:
      return acceptsInitial(token, kinds)
    case .particle:
      let next = lexer.token(token.range.upperBound)
      return (!words.isEmpty || hasCivility) && next.newlines == 0
        && [.caps, .cap, .particle].contains(next.kind)
        && !startsSomethingElse(next) && !isWhole(kinds)
    default: return false
    }
  }

  /// « Le » of « Yann Le Goffic », « LE » of « Aude LE BIHAN », « DE » of « DE LA TOUR Paul ».
  private func isNameParticle(_ token: NameToken, after words: [NameSplitter.Word]) -> Bool {
    guard ["le", "la", "de", "du", "des", "les"].contains(text.folded(token.range)) else {
      return false
    }
    let next = lexer.token(token.range.upperBound)
    guard next.newlines <= 1, next.kind == .caps || next.kind == .cap else { return false }
    if startsSomethingElse(next) { return false }
    if token.kind == .caps { return next.kind == .caps }
    return words.last?.kind == .cap || words.last?.kind == .particle
  }

  /// A heading or a title, but no article of a name.
  private func startsSomethingElse(_ token: NameToken) -> Bool {
    let folded = text.folded(token.range)
    return StopWords.contains(folded) && !["la", "le", "les"].contains(folded)
  }

  /// Both prénom and nom stand already, in the order NOM Prénom or Prénom NOM.
  private func isWhole(_ kinds: [NameToken.Kind]) -> Bool {
    kinds.first == .caps && kinds.contains { $0 == .cap || $0 == .initial }
  }

  /// Whether a word of `kind` after these begins another name.
  private func isBoundary(_ kinds: [NameToken.Kind], _ kind: NameToken.Kind) -> Bool {
    let hasGiven = kinds.contains { $0 == .cap || $0 == .initial }
    switch kinds.first {
    case .caps?: return kind == .caps && hasGiven
    case .cap?, .initial?: return kind == .cap && kinds.contains(.caps)
    default: return false
    }
  }

  private func acceptsInitial(_ token: NameToken, _ kinds: [NameToken.Kind]) -> Bool {
    let isDotted = text.bytes[token.range.upperBound - 1] == UInt8(ascii: ".")
    let next = lexer.token(token.range.upperBound)
    let precedesName = next.kind == .cap || next.kind == .caps || next.kind == .initial
    guard let first = kinds.first else { return precedesName && (isDotted || next.range.count > 2) }
    if first == .caps { return !kinds.contains(.cap) }
    return !kinds.contains(.caps) && precedesName
  }

  private func mayWrap(_ words: [NameSplitter.Word], _ token: NameToken) -> Bool {
    guard token.kind == .cap || token.kind == .caps || token.kind == .initial else { return false }
    let kinds = words.map(\.kind)
    if kinds.allSatisfy({ $0 == .initial }) { return token.newlines <= 2 }
    guard token.newlines == 1 else { return false }
    if kinds.last == .particle || isCapsParticle(words.last) { return true }
    if kinds == [.cap], token.kind == .caps { return true }
    guard wraps else { return false }
    if kinds.allSatisfy({ $0 == .caps }) { return token.kind == .cap }
    if kinds.contains(.caps) { return kinds.first == .cap && token.kind == .caps }
    return kinds == [.cap]
  }

  private func isCapsParticle(_ word: NameSplitter.Word?) -> Bool {
    guard let word, word.kind == .caps else { return false }
    return ["de", "du", "la", "le", "van", "von", "der", "den", "des"]
      .contains(text.folded(word.range))
  }

  /// « Jean- François » and « MOAL – GUIVARCH »: the word behind the hyphen, when it goes on.
  private func hyphenated(after words: [NameSplitter.Word], _ token: NameToken) -> NameToken? {
    guard token.kind == .sign(UInt8(ascii: "-")), let last = words.last, token.newlines == 0 else {
      return nil
    }
    let next = lexer.token(token.range.upperBound)
    if isParted(words, token, next) { return next }
    if !token.isSpaced, words.count == 1, last.kind == .cap, next.kind == .cap,
      next.newlines <= 1
    {
      return next
    }
    let after = lexer.token(next.range.upperBound)
    let joins =
      token.isSpaced && next.isSpaced && next.newlines == 0 && last.kind == .caps
      && next.kind == .caps && words[0].kind == .cap
      && (after.newlines > 0 || (after.kind != .cap && after.kind != .caps))
    return joins ? next : nil
  }
}

extension NameParser {
  /// The name at `offset` that starts with a particle: « de CHASTENET » between two commas.
  func particled(at offset: Int) -> WrittenName? {
    let first = lexer.token(offset)
    guard first.kind == .particle, first.newlines <= 1,
      lexer.token(first.range.upperBound).kind == .caps
    else { return nil }
    return named(from: offset, start: nil, civility: nil, opensWithParticle: true)
  }

  /// A hyphen that blanks set apart within a name: « Marie- BONNET », whose second prénom was lost,
  /// « BROCARD - LENOIR Anne », « BRUN Jean - Paul ».
  private func isParted(
    _ words: [NameSplitter.Word], _ hyphen: NameToken, _ next: NameToken
  ) -> Bool {
    guard let last = words.last, next.newlines == 0, next.isSpaced else { return false }
    let after = lexer.token(next.range.upperBound)
    if !hyphen.isSpaced {
      if last.kind == .cap, next.kind == .cap {
        return isUsual(last.range) && isUsual(next.range)
      }
      return words.count == 1 && last.kind == .cap && next.kind == .caps && next.range.count > 2
    }
    switch (last.kind, next.kind) {
    case (.cap, .cap):
      return isUsual(last.range) && isUsual(next.range) && words.contains { $0.kind == .caps }
        && after.kind != .caps
    case (.caps, .caps):
      return wraps && words.count == 1 && after.kind == .cap && isUsual(after.range)
    default: return false
    }
  }

  private func isUsual(_ range: Range<Int>) -> Bool {
    text.folded(range).split(separator: "-").allSatisfy { Prenoms.contains(String($0)) }
  }
}
