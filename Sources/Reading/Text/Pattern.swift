import CPCRE2
import Synchronization

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

  /// The pattern `source`, compiled when it first serves. A source that is not a pattern is a
  /// mistake of the program and ends it: at once in a debug build, which compiles here.
  init(_ source: String, cased: Bool = false) {
    code = Code(source, options: cased ? 0 : UInt32(PCRE2_CASELESS))
  }

  /// The first match in `range` of the text. Look-behinds see what stands before `range`.
  func first(in text: FoldedText, _ range: Range<Int>) -> Match? {
    guard text.mayHold(oneOf: code.keys, in: range) else {
      assert(code.match(text.bytes, from: range.lowerBound, to: range.upperBound) == nil)
      return nil
    }
    return code.match(text.bytes, from: range.lowerBound, to: range.upperBound)
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

/// The compiled form: made at the first match, interpreted at first, and compiled to machine code
/// once it has served enough to be worth it, so that one document does not wait for two hundred
/// compilations.
private final class Code: Sendable {
  /// Matches after which machine code pays for itself.
  private static let trials = 200

  /// Words, one of which stands in every match; none when it may match without any.
  let keys: [TrigramIndex.Key]

  private let source: String
  private let flags: UInt32
  private let uses = Atomic<Int>(0)
  private let plain = AtomicLazyReference<Handle>()
  private let machine = AtomicLazyReference<Handle>()

  init(_ source: String, options: UInt32) {
    self.source = source
    keys = RequiredWords.of(source).map { TrigramIndex.Key($0) }
    flags = options | UInt32(PCRE2_MULTILINE) | UInt32(PCRE2_NEVER_UTF)
    #if DEBUG
      _ = interpreted
    #endif
  }

  /// The number of the group `name`, negative when there is none.
  func group(named name: String) -> Int {
    Int(pcre2_substring_number_from_name_8(interpreted.pointer, Array(name.utf8) + [0]))
  }

  private var interpreted: Handle {
    plain.load() ?? plain.storeIfNil(Handle(expanded, flags))
  }

  private var expanded: [UInt8] {
    var expansion = PatternExpansion("(*LIMIT_MATCH=1000000)")
    for byte in source.utf8 { expansion.append(byte) }
    return expansion.result
  }

  private var handle: Handle {
    if let machine = machine.load() { return machine }
    let served = uses.wrappingAdd(1, ordering: .relaxed).newValue
    guard served > Self.trials else { return interpreted }
    let compiled = Handle(expanded, flags)
    pcre2_jit_compile_8(compiled.pointer, UInt32(PCRE2_JIT_COMPLETE))
    return machine.storeIfNil(compiled)
  }

  func match(_ bytes: [UInt8], from start: Int, to end: Int) -> Match? {
    let pointer = handle.pointer
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

/// A pattern of PCRE2, freed with its last owner.
private final class Handle: Sendable {
  // Safe: PCRE2 never writes to a pattern once it is compiled, whatever the thread that matches;
  // machine code is added before the handle is shared.
  nonisolated(unsafe) let pointer: OpaquePointer

  init(_ source: [UInt8], _ flags: UInt32) {
    var error: Int32 = 0
    var offset = 0
    guard let code = pcre2_compile_8(source, source.count, flags, &error, &offset, nil) else {
      let text = String(decoding: source, as: UTF8.self)
      preconditionFailure("pattern error \(error) at \(offset): \(text)")
    }
    pointer = code
  }

  deinit {
    pcre2_code_free_8(pointer)
  }
}
