/// A regular expression over folded text, compiled once.
///
/// PCRE2 syntax, without case unless `cased`, `^` and `$` at each line. To let the words of the
/// pattern run over line breaks, a space stands for one to nine blanks and `_` for none to nine;
/// the bound keeps the search linear on a text of blanks. In a look-behind a space stands for one
/// blank. Neither is meant within brackets.
///
///     static let votants = Pattern(#"nombre de votants_:_(?<nombre>\d+)"#)
struct Pattern: Sendable {
  private let code: PatternCode

  /// The pattern `source`, compiled when it first serves. A source that is not a pattern is a
  /// mistake of the program and ends it: at once in a debug build, which compiles here.
  init(_ source: String, cased: Bool = false) {
    code = PatternCode(source, isCased: cased)
  }

  /// The first match in `range` of the text. Look-behinds see what stands before `range`.
  func first(in text: FoldedText, _ range: Range<Int>) -> Match? {
    matches(in: text, range, most: 1).first
  }

  /// The first match in the whole text.
  func first(in text: FoldedText) -> Match? {
    first(in: text, text.all)
  }

  /// Whether the pattern stands in `range`.
  func occurs(in text: FoldedText, _ range: Range<Int>) -> Bool {
    first(in: text, range) != nil
  }

  /// The matches in `range`, from left to right, none over another.
  func all(in text: FoldedText, _ range: Range<Int>) -> [Match] {
    matches(in: text, range, most: .max)
  }

  /// The matches in the whole text.
  func all(in text: FoldedText) -> [Match] {
    all(in: text, text.all)
  }
}

extension Pattern {
  private func matches(in text: FoldedText, _ range: Range<Int>, most: Int) -> [Match] {
    let starts = PatternStarts(code, in: text, range, isForOne: most == 1)
    let matches = starts.map { code.matches(text.bytes, range, $0, most: most) } ?? []
    assert(
      matches.map(\.range)
        == code.matches(text.bytes, range, PatternStarts(anywhereIn: range), most: most)
        .map(\.range))
    return matches
  }
}

/// Where a pattern stands in a text, in folded bytes.
struct Match: Sendable {
  let range: Range<Int>
  private let groups: [Range<Int>?]
  private let code: PatternCode

  init?(_ code: PatternCode, ovector: UnsafePointer<Int>, count: Int) {
    self.code = code
    groups = (0..<count).map { index in
      let (start, end) = (ovector[2 * index], ovector[2 * index + 1])
      return start >= 0 && start <= end ? start..<end : nil
    }
    guard let whole = groups.first ?? nil else { return nil }
    range = whole
  }

  /// The group `number`, from 1; nil when it took no part in the match.
  subscript(number: Int) -> Range<Int>? {
    groups.indices.contains(number) ? groups[number] : nil
  }

  /// The group called `name`.
  subscript(name: String) -> Range<Int>? {
    self[code.group(named: name)]
  }
}
