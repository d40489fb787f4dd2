import CPCRE2

/// A regular expression over folded text, compiled once.
///
/// PCRE2 syntax, without case unless `cased`, `^` and `$` at each line. To let the words of the
/// pattern run over line breaks, a space stands for one to nine blanks and `_` for none to nine;
/// the bound keeps the search linear on a text of blanks. In a look-behind a space stands for one
/// blank. Neither is meant within brackets.
///
///     static let votants = Pattern(#"nombre de votants_:_(?<nombre>\d+)"#)
struct Pattern: Sendable {
  private let code: Code

  /// Compiles `source`. A source that is not a pattern is a mistake of the program and ends it.
  init(_ source: String, cased: Bool = false) {
    code = Code(Self.expanded(source), options: cased ? 0 : UInt32(PCRE2_CASELESS))
  }

  private static func expanded(_ source: String) -> String {
    var expansion = PatternExpansion()
    for character in source { expansion.append(character) }
    return "(*LIMIT_MATCH=1000000)" + expansion.result
  }

  /// The first match in `range` of the text. Look-behinds see what stands before `range`.
  func first(in text: FoldedText, _ range: Range<Int>) -> Match? {
    code.match(text.bytes, from: range.lowerBound, to: range.upperBound)
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
    var matches: [Match] = []
    var start = range.lowerBound
    while start <= range.upperBound, let match = first(in: text, start..<range.upperBound) {
      matches.append(match)
      start = max(match.range.upperBound, start + 1)
    }
    return matches
  }

  /// The matches in the whole text.
  func all(in text: FoldedText) -> [Match] {
    all(in: text, text.all)
  }
}

/// Where a pattern stands in a text, in folded bytes.
struct Match: Sendable {
  let range: Range<Int>
  private let groups: [Range<Int>?]
  private let code: Code

  fileprivate init?(_ code: Code, ovector: UnsafePointer<Int>, count: Int) {
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

/// The compiled form, freed with its last owner.
private final class Code: Sendable {
  // Safe: PCRE2 never writes to a pattern once it is compiled, whatever the thread that matches.
  nonisolated(unsafe) private let pointer: OpaquePointer

  init(_ source: String, options: UInt32) {
    var error: Int32 = 0
    var offset = 0
    let bytes = Array(source.utf8)
    let flags = options | UInt32(PCRE2_MULTILINE) | UInt32(PCRE2_NEVER_UTF)
    guard let code = pcre2_compile_8(bytes, bytes.count, flags, &error, &offset, nil) else {
      preconditionFailure("pattern error \(error) at \(offset): \(source)")
    }
    pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
    pointer = code
  }

  deinit {
    pcre2_code_free_8(pointer)
  }

  /// The number of the group `name`, negative when there is none.
  func group(named name: String) -> Int {
    Int(pcre2_substring_number_from_name_8(pointer, Array(name.utf8) + [0]))
  }

  func match(_ bytes: [UInt8], from start: Int, to end: Int) -> Match? {
    guard let data = pcre2_match_data_create_from_pattern_8(pointer, nil) else { return nil }
    defer { pcre2_match_data_free_8(data) }
    var status = pcre2_match_8(pointer, bytes, end, start, 0, data, nil)
    if status == PCRE2_ERROR_JIT_STACKLIMIT {
      status = pcre2_match_8(pointer, bytes, end, start, UInt32(PCRE2_NO_JIT), data, nil)
    }
    guard status > 0, let ovector = pcre2_get_ovector_pointer_8(data) else { return nil }
    return Match(
      self, ovector: UnsafeRawPointer(ovector).assumingMemoryBound(to: Int.self), count: Int(status)
    )
  }
}
