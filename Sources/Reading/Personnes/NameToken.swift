/// One word or sign of a list of names.
struct NameToken {
  /// What a token is, for names.
  enum Kind: Equatable {
    /// All capitals, two letters or more: « DURAND », « d'ORNANO ».
    case caps
    /// A capital then small letters: « Jean-Marc ».
    case cap
    /// « P. », « J.P. », « X ».
    case initial
    /// « de », « van »: part of a name when one follows.
    case particle
    case civility
    case lower
    case number
    case sign(UInt8)
    case end
  }

  var kind: Kind
  let range: Range<Int>
  /// Line feeds between the token before and this one.
  let newlines: Int
  /// Whether blanks stand before.
  let isSpaced: Bool

  /// Whether it is a word of a name or before one, two letters or more.
  var isWord: Bool {
    [.caps, .cap, .civility].contains(kind) && range.count > 1
  }
}

/// Cuts folded text into the tokens that names are made of.
struct NameLexer {
  let text: FoldedText
  let end: Int

  /// The token at `offset`, blanks skipped.
  func token(_ offset: Int) -> NameToken {
    var start = offset
    var newlines = 0
    while start < end, text.bytes[start] == 0x20 || text.bytes[start] == 0x0A {
      if text.bytes[start] == 0x0A { newlines += 1 }
      start += 1
      if let next = OtherColumn.end(text, start, end) { start = next }
    }
    guard start < end else {
      return NameToken(kind: .end, range: end..<end, newlines: newlines, isSpaced: true)
    }
    let range = start..<tokenEnd(start)
    return NameToken(
      kind: kind(range), range: range, newlines: newlines, isSpaced: start > offset)
  }

  private func tokenEnd(_ start: Int) -> Int {
    if isDigit(start) {
      var stop = start
      while isDigit(stop) { stop += 1 }
      return stop
    }
    return isLetter(start) ? wordEnd(start) : start + 1
  }

  private func wordEnd(_ start: Int) -> Int {
    var stop = start
    while isLetter(stop) || (isJoint(stop) && isLetter(stop + 1)) {
      if isGlued(start, stop) { return stop }
      stop += 1
    }
    guard stop < end, text.bytes[stop] == UInt8(ascii: ".") else { return stop }
    if isUpper(start), stop == start + 1 {
      stop += 1
      while isUpper(stop), stop + 1 < end, text.bytes[stop + 1] == UInt8(ascii: ".") { stop += 2 }
      return stop
    }
    return Civility.abbreviations.contains(text.folded(start..<stop)) ? stop + 1 : stop
  }

  /// Whether another word starts at `stop` with no blank before: « PARÉSylvain », « MadameETORÉ ».
  private func isGlued(_ start: Int, _ stop: Int) -> Bool {
    guard isUpper(stop), stop - start >= 3 else { return false }
    if isLower(stop + 1), isLower(stop + 2) {
      return (start..<stop).allSatisfy { isUpper($0) }
    }
    return isUpper(stop + 1) && isLower(stop - 1)
      && Civility.named(text.folded(start..<stop)) != nil
  }

  private func isLower(_ offset: Int) -> Bool {
    offset < end && (97...122).contains(text.bytes[offset])
  }

  private func kind(_ range: Range<Int>) -> NameToken.Kind {
    if isDigit(range.lowerBound) { return .number }
    guard isLetter(range.lowerBound) else { return .sign(text.bytes[range.lowerBound]) }
    let folded = text.folded(range)
    if Civility.named(folded) != nil, folded != "me" || isUpper(range.lowerBound) {
      return .civility
    }
    let core =
      folded.hasPrefix("d'") || folded.hasPrefix("l'")
      ? range.dropFirst(2) : range[...]
    let letters = core.filter { isLetter($0) }
    let capitals = letters.filter { isUpper($0) }
    if capitals.count == letters.count, !letters.isEmpty {
      let parts = folded.split(whereSeparator: { $0 == "." || $0 == "-" })
      return parts.allSatisfy { $0.count == 1 } ? .initial : .caps
    }
    if isUpper(range.lowerBound) || isUpper(core.lowerBound) { return .cap }
    return Self.particles.contains(folded) ? .particle : .lower
  }

  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "del", "della", "dos",
    "el", "al", "ben", "bin", "ter", "ten", "zu",
  ]

  private func isLetter(_ offset: Int) -> Bool {
    offset < end && (65...90).contains(text.bytes[offset] & 0xDF)
  }

  private func isUpper(_ offset: Int) -> Bool {
    offset < end && (65...90).contains(text.bytes[offset])
  }

  private func isDigit(_ offset: Int) -> Bool {
    offset < end && (48...57).contains(text.bytes[offset])
  }

  private func isJoint(_ offset: Int) -> Bool {
    offset < end
      && (text.bytes[offset] == UInt8(ascii: "-") || text.bytes[offset] == UInt8(ascii: "'"))
  }
}
