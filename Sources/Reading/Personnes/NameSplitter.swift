/// Tells the prénom from the nom in the words of a name.
///
/// Capitals tell: « MOSSON Arnaud » and « Arnaud MOSSON » have the same nom. Without capitals the
/// prénom comes first, unless the last word alone is a usual one, as in « Mosson Arnaud »; in
/// capitals throughout nothing tells, and all is nom.
struct NameSplitter {
  /// One word of a name.
  typealias Word = (range: Range<Int>, kind: NameToken.Kind)

  let text: FoldedText

  /// The ranges of the prénom and of the nom.
  func split(_ words: [Word]) -> (prenom: Range<Int>?, nom: Range<Int>) {
    let kinds = words.map(\.kind)
    if kinds.contains(.caps), kinds.contains(where: { $0 == .cap || $0 == .initial }) {
      return splitByCapitals(words)
    }
    if !kinds.contains(.cap) { return (nil, span(words[...])) }
    guard words.count > 1 else { return (nil, span(words[...])) }
    if let last = words.last, isPrenom(last), !isPrenom(words[0]),
      kinds.allSatisfy({ $0 == .cap || $0 == .particle })
    {
      return (last.range, span(words.dropLast()))
    }
    var start = words.count - 1
    while start > 1, isParticle(words[start - 1]) { start -= 1 }
    return (span(words[..<start]), span(words[start...]))
  }

  private func splitByCapitals(_ words: [Word]) -> (prenom: Range<Int>?, nom: Range<Int>) {
    guard var start = words.firstIndex(where: { $0.kind == .caps }) else {
      return (nil, span(words[...]))
    }
    var end = start
    while end < words.count, words[end].kind == .caps || isLinked(words, end) { end += 1 }
    while start > 0, isParticle(words[start - 1]), start > 1 || words[0].kind == .particle {
      start -= 1
    }
    let nom = span(words[start..<end])
    if start > 0 { return (span(words[..<start]), nom) }
    return (end < words.count ? span(words[end...]) : nil, nom)
  }

  /// A particle between capitals: « DUPONT de NEMOURS ».
  private func isLinked(_ words: [Word], _ index: Int) -> Bool {
    words[index].kind == .particle && index + 1 < words.count && words[index + 1].kind == .caps
  }

  private func isPrenom(_ word: Word) -> Bool {
    text.folded(word.range).split(separator: "-").allSatisfy { Prenoms.contains(String($0)) }
  }

  private func isParticle(_ word: Word) -> Bool {
    word.kind == .particle || Self.particles.contains(text.folded(word.range))
  }

  private func span(_ words: ArraySlice<Word>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "del", "ben", "el",
    "dos", "mac", "saint", "sainte",
  ]
}
